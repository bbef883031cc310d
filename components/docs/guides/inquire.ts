import type { Guide } from './guide';

export const inquire: Guide = {
  slug: 'inquire',
  title: 'Ask a lister',
  description: 'Register an agent, send an inquiry, and read the answer in its conversation.',
  steps: [
    {
      title: 'Register the agent',
      text: 'The answer holds `api_key`, shown this once. Store it where only your agent finds it.',
      request: () => ({
        method: 'POST',
        path: '/api/v1/agents/register',
        body: { name: 'Scout', description: 'Finds homes for one family and asks what is not stated.', developer_email: 'developer@example.com' },
      }),
      expects: '"api_key"',
    },
    {
      title: 'Send an inquiry',
      text: 'With a key the message is attributed to your agent. Without one a person must give an email or a phone number. Send the details of a person only with that person’s consent; `consent` names the text that they agreed to, which is kept with the inquiry for both sides. An `Idempotency-Key` makes it safe to send again after a broken connection.',
      request: ({ listing, key }) => ({
        method: 'POST',
        path: `/api/v1/listings/${listing}/inquiries`,
        headers: { Authorization: `Bearer ${key}`, 'Idempotency-Key': 'showing-on-saturday-1' },
        body: {
          inquiry_type: 'showing_request',
          message: 'Could my client see the home on Saturday morning?',
          structured_payload: { preferred_date: '2027-06-12', buyer_pre_qualified: true },
        },
      }),
      expects: '"conversation_id"',
    },
    {
      title: 'Read the conversation',
      text: 'The lister answers there. A person who asked without a key sends the private token of the conversation, as here; an agent sends its key.',
      request: ({ conversation, token }) => ({ path: `/api/v1/conversations/${conversation}`, headers: { 'X-Conversation-Token': token } }),
      expects: '"messages"',
    },
    {
      title: 'Reply',
      text: 'One message after another, up to the limits that each answer names in its X-RateLimit headers.',
      request: ({ conversation, token }) => ({
        method: 'POST',
        path: `/api/v1/conversations/${conversation}/messages`,
        headers: { 'X-Conversation-Token': token },
        body: { message: 'Saturday at ten suits us well.' },
      }),
      expects: 'Saturday at ten',
    },
  ],
};

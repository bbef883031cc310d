import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { MessageList } from '@/components/conversations/message-list';
import { ReplyForm } from '@/components/conversations/reply-form';
import { CopyButton } from '@/components/ui/copy-button';
import { Notice } from '@/components/ui/notice';
import { getConversation } from '@/lib/domains/conversations/get';
import { ask, type PageQuery, siteUrl, toSearchParams } from '@/lib/surfaces/web';
import { sendReply } from './send-reply';

export const metadata: Metadata = { title: 'Your conversation', robots: { index: false, follow: false }, referrer: 'same-origin' };

export default async function ConversationPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Promise<PageQuery> }) {
  const { id } = await params;
  const query = toSearchParams(await searchParams);
  const token = query.get('token') ?? '';
  const { data } = await ask(getConversation, { id }, { conversationToken: token });
  const link = `/conversations/${id}?${new URLSearchParams({ token })}`;
  return (
    <div className="wrap flex max-w-[52rem] flex-col gap-6 py-8 sm:py-12">
      <div className="flex flex-col gap-2">
        <p className="small font-semibold text-soft">Conversation with the lister</p>
        <h1 className="text-[clamp(1.6rem,1.3rem+1.4vw,2.3rem)]">{data.topic}</h1>
        <p>
          <a href={`/listings/${data.listing_id}`} className="link">
            See the home
          </a>
        </p>
      </div>
      {query.has('sent') ? <Kept path={link} /> : null}
      <MessageList messages={data.messages} />
      <section id="latest" aria-label="Reply">
        {data.status === 'active' ? (
          <ReplyForm key={data.messages.length} action={sendReply.bind(null, id, token)} address={link} formKey={randomUUID()} />
        ) : (
          <Notice tone="clay">
            <p>This conversation is closed and takes no more messages. To ask something else, send a new question from the page of the home.</p>
          </Notice>
        )}
      </section>
    </div>
  );
}

function Kept({ path }: { path: string }) {
  const link = siteUrl(path);
  return (
    <Notice title="Your message is with the lister">
      <p>
        The answer comes to this page, and word of it to your email if you gave one.{' '}
        <a href={path} className="link">
          Keep this private link
        </a>
        : it is the only way back here, and whoever has it can read and reply.
      </p>
      <div className="flex flex-wrap items-center justify-between gap-x-3 rounded-sm bg-card px-3 py-1.5">
        <code className="min-w-0 font-mono text-[0.85rem] break-all">{link}</code>
        <CopyButton text={link} label="private link" />
      </div>
    </Notice>
  );
}

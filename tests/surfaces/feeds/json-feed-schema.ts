/** JSON Feed 1.1 as its specification words it, with our `_listing`; extension members begin with an underscore. */
const url = { type: 'string', format: 'uri' };
const text = { type: 'string' };
const time = { type: 'string', format: 'date-time' };
const extension = { '^_[A-Za-z]': { type: 'object' } };

const author = { type: 'object', properties: { name: text, url, avatar: url }, additionalProperties: false, minProperties: 1 };

const attachment = {
  type: 'object',
  properties: { url, mime_type: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' }, title: text, size_in_bytes: { type: 'number' }, duration_in_seconds: { type: 'number' } },
  required: ['url', 'mime_type'],
  additionalProperties: false,
};

const item = {
  type: 'object',
  properties: {
    id: { type: 'string', minLength: 1 },
    url,
    external_url: url,
    title: text,
    content_html: text,
    content_text: { type: 'string', minLength: 1 },
    summary: text,
    image: url,
    banner_image: url,
    date_published: time,
    date_modified: time,
    authors: { type: 'array', items: author },
    tags: { type: 'array', items: text },
    language: text,
    attachments: { type: 'array', items: attachment },
  },
  patternProperties: extension,
  required: ['id', '_listing'],
  anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
  additionalProperties: false,
};

export const jsonFeedSchema = {
  type: 'object',
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: url,
    feed_url: url,
    description: text,
    user_comment: text,
    next_url: url,
    icon: url,
    favicon: url,
    authors: { type: 'array', items: author },
    language: text,
    expired: { type: 'boolean' },
    items: { type: 'array', items: item },
  },
  patternProperties: extension,
  required: ['version', 'title', 'items'],
  additionalProperties: false,
};

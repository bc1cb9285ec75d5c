/** What jsonfeed.org/version/1.1 asks of a feed, as far as ours goes: unknown members are mistakes. */
const text = { type: 'string', minLength: 1 };
const address = { type: 'string', format: 'uri' };
const moment = { type: 'string', format: 'date-time' };
const author = {
  type: 'object',
  properties: { name: text, url: address, avatar: address },
  minProperties: 1,
  additionalProperties: false,
};
const authors = { type: 'array', items: author, minItems: 1 };
const attachment = {
  type: 'object',
  required: ['url', 'mime_type'],
  properties: {
    url: address,
    mime_type: text,
    title: text,
    size_in_bytes: { type: 'integer', minimum: 0 },
    duration_in_seconds: { type: 'number', minimum: 0 },
  },
  additionalProperties: false,
};
const item = {
  type: 'object',
  required: ['id'],
  anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
  properties: {
    ...{ id: text, url: address, external_url: address, title: text, content_html: text, content_text: text },
    ...{ summary: text, image: address, banner_image: address, date_published: moment, date_modified: moment },
    ...{ authors, tags: { type: 'array', items: text }, language: text },
    attachments: { type: 'array', items: attachment },
  },
  /** Whoever writes a feed may add objects of this form. */
  patternProperties: { '^_[^.]+$': { type: 'object' } },
  additionalProperties: false,
};

export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    ...{ title: text, home_page_url: address, feed_url: address, description: text, user_comment: text },
    ...{ next_url: address, icon: address, favicon: address, authors, language: text, expired: { type: 'boolean' } },
    items: { type: 'array', items: item },
  },
  additionalProperties: false,
};

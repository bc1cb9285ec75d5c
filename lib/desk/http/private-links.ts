import type { IncomingMessage } from 'node:http';
import { parsed } from '../answers/edit-schema';
import { makePrivateLink, newLinkSchema, privateLinks, revokePrivateLink } from '../answers/private-links';
import type { DeskContent } from '../open-content';
import { readJson } from './read-body';
import type { Parameters } from './routes';

type Asked = { content: DeskContent; request: IncomingMessage; parameters: Parameters };

/** Private links to a press release. */
export const privateLinkEndpoints = [
  {
    method: 'GET',
    pattern: '/private-links/:id',
    answer: ({ content, parameters: { id = '' } }: Asked) => privateLinks(content, id, Date.now()),
  },
  {
    method: 'POST',
    pattern: '/private-links/:id',
    answer: async ({ content, request, parameters: { id = '' } }: Asked) =>
      makePrivateLink(content, id, parsed(newLinkSchema, await readJson(request)), Date.now()),
  },
  {
    method: 'DELETE',
    pattern: '/private-links/:id/:link',
    answer: ({ content, parameters: { id = '', link = '' } }: Asked) =>
      revokePrivateLink(content, id, link, Date.now()),
  },
];

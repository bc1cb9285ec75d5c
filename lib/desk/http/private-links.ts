import type { IncomingMessage } from 'node:http';
import { accredited, isOpens, type Opens } from '../../routes/private-path';
import { parsed } from '../answers/edit-schema';
import { makePrivateLink, newLinkSchema, privateLinks, revokePrivateLink } from '../answers/private-links';
import type { DeskContent } from '../open-content';
import { readJson } from './read-body';
import { Refused } from './refusal';
import type { Parameters } from './routes';

type Asked = { content: DeskContent; request: IncomingMessage; parameters: Parameters };

/** @throws {Refused} where the address names a kind without pages. */
function opensOf({ kind, id }: Parameters): Opens {
  const opens = kind === undefined ? accredited : `${kind}/${id}`;
  if (!isOpens(opens)) throw new Refused(404, 'Such items have no page of their own.');
  return opens;
}

const endpointsAt = (path: string) => [
  {
    method: 'GET',
    pattern: path,
    answer: ({ content, parameters }: Asked) => privateLinks(content, opensOf(parameters), Date.now()),
  },
  {
    method: 'POST',
    pattern: path,
    answer: async ({ content, request, parameters }: Asked) =>
      makePrivateLink(content, opensOf(parameters), parsed(newLinkSchema, await readJson(request)), Date.now()),
  },
  {
    method: 'DELETE',
    pattern: `${path}/links/:link`,
    answer: ({ content, parameters }: Asked) =>
      revokePrivateLink(content, opensOf(parameters), parameters.link ?? '', Date.now()),
  },
];

/** Private links to an item, and to all that accredited readers may read. */
export const privateLinkEndpoints = [
  ...endpointsAt('/private-links/accredited'),
  ...endpointsAt('/private-links/items/:kind/:id'),
];

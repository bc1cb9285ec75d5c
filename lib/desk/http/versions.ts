import { givenUpSchema, parsed, restoreSchema } from '../answers/edit-schema';
import { versionRows, versionText } from '../answers/former';
import { fileOf } from '../edit/files/content-path';
import { keepGivenUp } from '../edit/files/history';
import { restoreVersion } from '../edit/files/save';
import { type Answer, type Asked, itemOf, languageIn, pageOf } from './asked';
import { readJson } from './read-body';
import { Refused } from './refusal';
import type { Endpoint } from './routes';

function fileIn(asked: Asked): string {
  const { kind, id } = itemOf(asked);
  return fileOf(kind, id, languageIn(asked));
}

/** What files said before they were saved, and the way back to it. */
export const versionEndpoints: readonly Endpoint<Answer>[] = [
  {
    method: 'GET',
    pattern: '/items/:kind/:id/:language/versions',
    answer: (asked) => versionRows(asked.content.places, fileIn(asked)),
  },
  {
    method: 'GET',
    pattern: '/items/:kind/:id/:language/versions/:version',
    answer: (asked) => versionText(asked.content.places, fileIn(asked), asked.parameters.version ?? ''),
  },
  {
    method: 'POST',
    pattern: '/items/:kind/:id/:language/versions',
    answer: async (asked) => {
      const { text } = parsed(givenUpSchema, await readJson(asked.request));
      keepGivenUp(asked.content.places, fileIn(asked), Buffer.from(text, 'utf8'));
      return versionRows(asked.content.places, fileIn(asked));
    },
  },
  {
    method: 'POST',
    pattern: '/items/:kind/:id/:language/restore',
    answer: async (asked) => {
      const file = fileIn(asked);
      const { version, hash } = parsed(restoreSchema, await readJson(asked.request));
      const saved = restoreVersion(asked.content.places, file, version, hash);
      if (!saved.ok) throw new Refused(409, 'The file was saved meanwhile: look at it anew, then go back.');
      asked.content.reread([file]);
      return pageOf(asked, itemOf(asked));
    },
  },
];

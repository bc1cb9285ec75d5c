import { allStillRightSchema, confirmAll } from '../answers/all-still-right';
import { parsed } from '../answers/edit-schema';
import { originalChanges } from '../answers/original-changes';
import { type Asked, itemOf, languageIn } from './asked';
import { readJson } from './read-body';

/** What translations have become of their originals. */
export const translationEndpoints = [
  {
    method: 'GET',
    pattern: '/items/:kind/:id/:language/original-changes',
    answer: (asked: Asked) => {
      const { kind, id } = itemOf(asked);
      return originalChanges(asked.content, kind, id, languageIn(asked));
    },
  },
  {
    method: 'POST',
    pattern: '/translations/:language/still-right',
    answer: async (asked: Asked) =>
      confirmAll(asked.content, parsed(allStillRightSchema, await readJson(asked.request)), languageIn(asked)),
  },
];

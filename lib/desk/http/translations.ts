import { allStillRightSchema, confirmAll } from '../answers/all-still-right';
import { parsed } from '../answers/edit-schema';
import { originalChanges } from '../answers/original-changes';
import { type Answer, itemOf, languageIn } from './asked';
import { readJson } from './read-body';
import type { Endpoint } from './routes';

/** What translations have become of their originals. */
export const translationEndpoints: readonly Endpoint<Answer>[] = [
  {
    method: 'GET',
    pattern: '/items/:kind/:id/:language/original-changes',
    answer: (asked) => {
      const { kind, id } = itemOf(asked);
      return originalChanges(asked.content, kind, id, languageIn(asked));
    },
  },
  {
    method: 'POST',
    pattern: '/translations/:language/still-right',
    answer: async (asked) =>
      confirmAll(asked.content, parsed(allStillRightSchema, await readJson(asked.request)), languageIn(asked)),
  },
];

import { pictureLimit } from '../answers/pictures';
import { inspect } from '../photographs/inspect';
import { knownPhotographs } from '../photographs/known';
import { type Answer, languageIn } from './asked';
import { readBytes } from './read-body';
import type { Endpoint } from './routes';

/** What is known of photographs before they become items. */
export const photographEndpoints: readonly Endpoint<Answer>[] = [
  {
    method: 'GET',
    pattern: '/photographs',
    answer: ({ content, language }) => knownPhotographs(content, language),
  },
  {
    method: 'PUT',
    pattern: '/photographs/:language/:name',
    answer: async (asked) => {
      const bytes = await readBytes(asked.request, pictureLimit);
      return inspect(bytes, asked.parameters.name ?? '', { words: languageIn(asked), language: asked.language });
    },
  },
];

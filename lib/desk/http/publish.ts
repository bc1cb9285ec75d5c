import type { IncomingMessage } from 'node:http';
import type { Locale } from '../../i18n/locales';
import { parsed } from '../answers/edit-schema';
import { publishable, publishNow, publishSchema, takeInNow, takeInSchema } from '../answers/publish';
import type { DeskContent } from '../open-content';
import { readJson } from './read-body';

type Asked = { content: DeskContent; request: IncomingMessage; language: Locale };

/** Publishing where the content is a git checkout. */
export const publishEndpoints = [
  {
    method: 'GET',
    pattern: '/publish',
    answer: ({ content, language }: Asked) => publishable(content, language),
  },
  {
    method: 'POST',
    pattern: '/publish',
    answer: async ({ content, request, language }: Asked) =>
      publishNow(content, parsed(publishSchema, await readJson(request)), language),
  },
  {
    method: 'POST',
    pattern: '/publish/fetch',
    answer: async ({ content, request, language }: Asked) =>
      takeInNow(content, parsed(takeInSchema, await readJson(request)), language),
  },
];

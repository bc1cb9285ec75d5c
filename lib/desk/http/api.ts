import type { IncomingMessage } from 'node:http';
import { defaultLocale, isLocale } from '../../i18n/locales';
import { editSchema, newItemSchema, parsed, renameSchema } from '../answers/edit-schema';
import { binRows } from '../answers/former';
import { itemRows } from '../answers/items';
import { kindRows } from '../answers/kinds';
import { makeItem } from '../answers/new-item';
import { pictureLimit, savePicture } from '../answers/pictures';
import { checkEdit, saveEdit } from '../answers/save';
import { today } from '../answers/today';
import { binItem, restoreItem } from '../edit/files/bin';
import { folderOf } from '../edit/files/content-path';
import { renameItem } from '../edit/files/rename-item';
import type { DeskContent } from '../open-content';
import { type Answer, type Answered, itemOf, languageIn, pageOf } from './asked';
import { photographEndpoints } from './photographs';
import { privateLinkEndpoints } from './private-links';
import { publishEndpoints } from './publish';
import { readBytes, readJson } from './read-body';
import { Refused } from './refusal';
import { type Endpoint, findEndpoint } from './routes';
import { translationEndpoints } from './translations';
import { versionEndpoints } from './versions';

/** What the table in `../api.ts` lists. An answer that is no {@link Answered} has the status 200. */
const endpoints: readonly Endpoint<Answer>[] = [
  ...photographEndpoints,
  ...publishEndpoints,
  ...versionEndpoints,
  ...translationEndpoints,
  ...privateLinkEndpoints,
  { method: 'GET', pattern: '/today', answer: ({ content, language }) => today(content, language, Date.now()) },
  { method: 'GET', pattern: '/kinds', answer: ({ language }) => kindRows(language) },
  { method: 'GET', pattern: '/items', answer: ({ content, language }) => itemRows(content, language, Date.now()) },
  {
    method: 'POST',
    pattern: '/items',
    answer: async (asked) => {
      const item = parsed(newItemSchema, await readJson(asked.request));
      makeItem(asked.content, item);
      return pageOf(asked, item);
    },
  },
  { method: 'GET', pattern: '/items/:kind/:id', answer: (asked) => pageOf(asked, itemOf(asked)) },
  {
    method: 'DELETE',
    pattern: '/items/:kind/:id',
    answer: (asked) => {
      const { kind, id } = itemOf(asked);
      const entry = binItem(asked.content.places, kind, id);
      asked.content.reread([folderOf(kind, id)]);
      return { entry };
    },
  },
  {
    method: 'POST',
    pattern: '/items/:kind/:id/rename',
    answer: async (asked) => {
      const { kind, id } = itemOf(asked);
      const { to } = parsed(renameSchema, await readJson(asked.request));
      const { changed } = renameItem(asked.content.places, kind, id, to);
      asked.content.reread([folderOf(kind, id), folderOf(kind, to), ...changed]);
      return pageOf(asked, { kind, id: to });
    },
  },
  {
    method: 'PUT',
    pattern: '/items/:kind/:id/:language',
    answer: async (asked) => {
      const { kind, id } = itemOf(asked);
      const edit = parsed(editSchema, await readJson(asked.request));
      const conflict = saveEdit(asked.content, kind, id, languageIn(asked), edit);
      if (conflict) return { status: 409, data: conflict } satisfies Answered;
      await asked.content.checkPictures();
      return pageOf(asked, { kind, id });
    },
  },
  {
    method: 'POST',
    pattern: '/items/:kind/:id/:language/check',
    answer: async (asked) => {
      const { kind, id } = itemOf(asked);
      return checkEdit(
        asked.content,
        kind,
        id,
        languageIn(asked),
        parsed(editSchema, await readJson(asked.request)),
        asked.language,
      );
    },
  },
  {
    method: 'PUT',
    pattern: '/items/:kind/:id/pictures/:name',
    answer: async (asked) => {
      const { kind, id } = itemOf(asked);
      const bytes = await readBytes(asked.request, pictureLimit);
      savePicture(asked.content, kind, id, asked.parameters.name ?? '', bytes);
      return pageOf(asked, { kind, id });
    },
  },
  { method: 'GET', pattern: '/bin', answer: ({ content }) => binRows(content.places) },
  {
    method: 'POST',
    pattern: '/bin/:entry/restore',
    answer: (asked) => {
      const { kind, id } = restoreItem(asked.content.places, asked.parameters.entry ?? '');
      asked.content.reread([folderOf(kind, id)]);
      return pageOf(asked, { kind, id });
    },
  },
];

/**
 * Answers a request for what lies below `/desk/api`.
 *
 * @throws {Refused} for what cannot be done, and {@link EditError} for a file that cannot be edited so.
 */
export async function answerApi(
  content: DeskContent,
  request: IncomingMessage,
  path: string,
  query: URLSearchParams,
): Promise<Answered> {
  const found = findEndpoint(endpoints, request.method ?? '', path);
  if (!found) throw new Refused(404, 'The desk has no such address.');
  if (found.is === 'other method') throw new Refused(405, `This address takes ${found.allowed.join(', ')}.`);
  const asked = query.get('lang') ?? '';
  const language = isLocale(asked) ? asked : defaultLocale;
  const data = await found.answer({ content, request, parameters: found.parameters, language });
  return isAnswered(data) ? data : { status: 200, data };
}

const isAnswered = (data: unknown): data is Answered =>
  typeof data === 'object' && data !== null && 'status' in data && 'data' in data;

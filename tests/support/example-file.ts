import type { Locale } from '../../lib/i18n/locales';
import { draftOf } from '../../lib/publish/files';
import type { ReleaseFormat } from '../../lib/publish/files/release-formats';
import { toDocx } from '../../lib/typeset/docx';
import { toPdf } from '../../lib/typeset/pdf';
import { contentFile, editionOf, type Files } from './edition';
import { exampleContact, exampleRelease, translatedFilm } from './example-film';

export const exampleOrigin = 'https://film.example';

export type ExampleRelease = {
  body?: string;
  /** Facts and words other than those of `exampleRelease`. */
  facts?: object;
  words?: object;
  /** Further facts of the film. */
  film?: object;
  /** Its Russian and Spanish files, and whatever else it is about. */
  files?: Files;
};

/** A file of an invented release, made as the server makes it. */
export async function exampleFile(
  format: ReleaseFormat,
  example: ExampleRelease = {},
  locale: Locale = 'en',
): Promise<Buffer> {
  const { body, facts = {}, words = {}, film = {}, files = {} } = example;
  const edition = editionOf({
    ...translatedFilm(film),
    ...exampleContact,
    'press/one/en.md': exampleRelease(facts, words, body),
    ...files,
  });
  const draft = draftOf({ kind: 'release-file', locale, id: 'one', format }, edition, exampleOrigin);
  if (!draft) throw new Error(`there is no ${format} in ${locale}`);
  if (draft.kind === 'text') return Buffer.from(draft.text);
  return draft.setting === 'pdf' ? toPdf(draft.document) : toDocx(draft.document);
}

/** The same release translated; dates and facts stand in the English file. */
export function translation(words: object, body: string): string {
  return contentFile({ headline: 'h', summary: 's', place: 'p', basis: 'b', ...words }, body);
}

import { checkContent } from '@/lib/content/check/check';
import { problemLine } from '@/lib/content/problem';
import { locales } from '@/lib/i18n/locales';
import { contentFolder, type Files } from '../../../../support/content-folder';
import { tinyFilm } from './tiny-film';

/** One kind of mistake: how it is made in the tiny film, and what the producer is told, in each language. */
export type Mistake = {
  mistake: string;
  /** The file and what is written in it instead; or files that are added. */
  edit: readonly [file: string, right: string, wrong: string] | Files;
  told: Readonly<Record<string, string>>;
};

const isReplacement = (edit: Mistake['edit']): edit is readonly [string, string, string] => Array.isArray(edit);

/** The tiny film with the mistake in it. */
export function filmWith(edit: Mistake['edit']): Files {
  if (!isReplacement(edit)) return { ...tinyFilm, ...edit };
  const [file, right, wrong] = edit;
  const text = tinyFilm[file];
  if (typeof text !== 'string' || !text.includes(right)) throw new Error(`${file} does not hold ${right}`);
  return { ...tinyFilm, [file]: text.replace(right, () => wrong) };
}

/** What `npm run check` says of these files, problem by problem, in each language. */
export async function toldOf(files: Files): Promise<Record<string, string>> {
  const { problems } = await checkContent(contentFolder(files));
  const lines = locales.map(
    (locale) => [locale, problems.map((each) => problemLine(each, locale)).join('\n')] as const,
  );
  return Object.fromEntries(lines);
}

import { join } from 'node:path';
import { assemble } from '@/lib/content/assemble';
import { makeEdition } from '@/lib/content/edition';
import { problemLine } from '@/lib/content/problem';
import { readAllFolders } from '@/lib/content/read-folders';
import { inQuotationMarks } from '@/lib/i18n/formats';
import { type Locale, locales } from '@/lib/i18n/locales';

const { folders, problems: strays } = readAllFolders({ content: 'content', kept: join('.cache', 'media') });
const assembled = assemble(folders, new Map(), Date.now());

/** The film that the project comes with. */
export const items = [...assembled.items.values()];
export const problems = [...strays, ...assembled.problems].map(problemLine);

/** As its readers see it today. */
export const firstFilm = () => makeEdition(assembled.items, Date.now(), 'public');

/** A text as readers of one language see it, and where it stands. */
export type WrittenText = { place: string; locale: Locale; text: string };

function linesOf(words: unknown, place: string): { place: string; text: string }[] {
  if (typeof words === 'string') return [{ place, text: words }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => linesOf(value, `${place} ${key}`));
}

/** Everything that is written for readers: the words of the front matter, and bodies, quotations in their marks. */
export const writtenTexts: WrittenText[] = items.flatMap(({ kind, id, texts }) =>
  locales.flatMap((locale) => {
    const text = texts[locale];
    if (!text) return [];
    const place = `${kind}/${id}/${locale}.md`;
    const body = kind === 'quotes' ? inQuotationMarks(locale, text.body) : text.body;
    return linesOf({ ...text.words, body }, place).map((line) => ({ ...line, locale }));
  }),
);

/** Words as a newspaper counts them: a hyphenated one is one. */
export function wordCount(text: string): number {
  return text.match(/[\p{Letter}\p{Number}]+(?:[’'‑–-][\p{Letter}\p{Number}]+)*/gu)?.length ?? 0;
}

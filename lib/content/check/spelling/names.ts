import { locales } from '../../../i18n/locales';
import type { Content } from '../finding';
import { publishedText } from '../written-texts';

/** Fields of the words that hold names. */
const fields = new Set(['name', 'title', 'character', 'outlet', 'author', 'venue', 'city', 'place', 'organization']);

/** Behind a small letter or a comma: it is not for its place that such a word is written with a capital. */
const withinSentence = /(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}]{2,}/gu;

const capitalised = /\p{Lu}[\p{L}\p{M}]{2,}/gu;

/** Texts in which a name has to stand to be known as one, where no field has it. */
const often = 4;

/** Every name of the content: of people, companies, outlets, places and titles, and what many texts write with a capital. */
export function namesOf({ items, texts }: Content): Set<string> {
  const counts = new Map<string, number>();
  for (const { text } of texts)
    for (const name of new Set(text.match(withinSentence))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const found = items.flatMap((item) => [
    ...namesIn(item.facts),
    ...locales.flatMap((locale) =>
      Object.entries(publishedText(item, locale)?.words ?? {}).flatMap(([field, text]) =>
        fields.has(field) ? namesIn(text) : [],
      ),
    ),
  ]);
  return new Set([...found, ...[...counts].flatMap(([name, count]) => (count >= often ? [name] : []))]);
}

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes('://') ? [] : (value.match(capitalised) ?? []);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : [];
}

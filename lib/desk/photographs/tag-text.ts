import type { Locale } from '../../i18n/locales';

type Alternative = { lang: string; value: string };

/** A value as the reader of tags gives it: a text, several, or texts by languages. */
export type Tag = string | number | Alternative | (string | Alternative)[] | undefined;

const isAlternative = (part: unknown): part is Alternative =>
  typeof part === 'object' && part !== null && 'lang' in part && 'value' in part;

/** As many letters as the content takes for a line. */
const longest = 400;

/** A tag as one line: of several languages the wished one, of several people all. */
export function lineOf(tag: Tag, language: Locale): string {
  const parts = [tag].flat();
  const alternatives = parts.filter(isAlternative);
  const [chosen] = [
    ...alternatives.filter(({ lang }) => lang.toLowerCase().startsWith(language)),
    ...alternatives.filter(({ lang }) => lang === 'x-default'),
    ...alternatives,
  ];
  const texts = chosen ? [chosen.value] : parts.filter((part) => ['string', 'number'].includes(typeof part));
  const text = texts.map((each) => decoded(String(each))).join(', ');
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longest);
}

/** IPTC and EXIF hold bytes, which the reader takes for Latin-1: cameras and agencies write UTF-8 as often. */
function decoded(text: string): string {
  if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}

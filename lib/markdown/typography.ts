import Typograf from 'typograf';
import type { Locale } from '../i18n/locales';

/** Named one by one: the library's defaults also rewrite what an author meant. */
const russianRules = [
  'common/nbsp/afterShortWord',
  'common/nbsp/afterNumber',
  'common/nbsp/nowrap',
  'ru/nbsp/beforeParticle',
  'ru/nbsp/dayMonth',
  'ru/nbsp/year',
  'ru/nbsp/initials',
];

const russian = new Typograf({ locale: ['ru'], disableRule: '*', enableRule: russianRules });

/** A dash stays with the word before it, in every language. */
const bindDash = (text: string) => text.replace(/ —/g, '\u00a0—');

/** A figure stays with its per cent sign. */
const bindPercent = (text: string) => text.replace(/(\d) %/g, '$1\u00a0%');

/** A day stays with its month, and a share with its name. Russian has the library for that. */
const figurePhrases: Partial<Record<string, RegExp>> = {
  en: new RegExp(`\\d (?:${monthNames('en')}|per cent)\\b`, 'g'),
  es: new RegExp(`\\d de (?:${monthNames('es')})\\b`, 'g'),
};

function monthNames(locale: string): string {
  const { format } = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2000, month))).join('|');
}

function bindFigures(locale: Locale, text: string): string {
  const phrases = figurePhrases[locale];
  return phrases ? text.replace(phrases, (phrase) => phrase.replaceAll(' ', '\u00a0')) : text;
}

/** A title of two short words stays on one line. */
const bindTitle = (text: string) => text.replace(/([«“„]\p{L}{1,9}) (\p{L}{1,9}[»”“])/gu, '$1\u00a0$2');

/** A short word stays with what follows it, even where that is a link. */
const bindShortLastWord = (text: string) => text.replace(/((?:^|[\s(«])\p{L}{1,2}) $/u, '$1\u00a0');

/** Sets the spaces that a line must not break at. Words and their order stay as they are. */
export function typeset(locale: Locale, text: string): string {
  const bound = bindFigures(locale, bindTitle(bindPercent(bindDash(text))));
  if (locale !== 'ru' || text.trim() === '') return bound;
  return bindShortLastWord(keepEdges(bound, (inner) => russian.execute(inner)));
}

/** The library trims; the space between two elements of a sentence must survive. */
function keepEdges(text: string, change: (inner: string) => string): string {
  const [, start = '', inner = '', end = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return start + change(inner) + end;
}

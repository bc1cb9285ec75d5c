import { jobWords } from './job-words';

type Language = {
  /** The BCP 47 tag by which `Intl` writes its dates, numbers and names; its own, if left out. */
  intl?: string;
  /** Around a quotation; “ ” if left out. */
  quotationMarks?: readonly [opening: string, closing: string];
  /** Where a quotation stands alone, the full stop is behind the closing mark; within, if left out. */
  hasStopBehindMark?: true;
  /** Between a name and who that is in the film; a comma if left out. */
  apposition?: string;
  /** The beginning of a role that may be written small behind a name; left out, a role stays as it is. */
  commonNoun?: RegExp;
};

/**
 * What languages do otherwise than most, by their BCP 47 tags, in the order in which the language switch shows those of
 * the site. A language needs no row here: then it does as most do, and comes behind these.
 */
const languages: Readonly<Record<string, Language>> = {
  en: { intl: 'en-GB', commonNoun: new RegExp(`^(?:(?:${jobWords.join('|')})(?!\\p{L})[ \u00a0-]?)+`, 'iu') },
  ru: {
    intl: 'ru-RU',
    quotationMarks: ['«', '»'],
    hasStopBehindMark: true,
    apposition: '\u00a0— ',
    /** Names of companies stand in Russian roles in Latin letters. */
    commonNoun: /^\p{Script=Cyrillic}(?=\p{Ll})/u,
  },
  es: { intl: 'es-ES', quotationMarks: ['«', '»'], hasStopBehindMark: true, commonNoun: /^\p{Lu}(?=\p{Ll})/u },
};

export const languageOf = (tag: string): Language => languages[tag] ?? {};

/** The tags in the order of the table. */
export const inOrder = <T extends string>(tags: readonly T[]): T[] => {
  const rank = (tag: string) => (tag in languages ? Object.keys(languages).indexOf(tag) : Number.POSITIVE_INFINITY);
  return [...tags].sort((one, other) => rank(one) - rank(other) || one.localeCompare(other));
};

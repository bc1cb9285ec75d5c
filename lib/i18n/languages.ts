import { jobWords } from './job-words';

/** What a language does otherwise than most: each field has a default, so that a new language needs none of them. */
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

/** The languages of the press kit, as BCP 47 tags, in the order in which the language switch shows them. */
export const languages = {
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
} as const satisfies Record<string, Language>;

export type Locale = keyof typeof languages;

export const languageOf = (locale: Locale): Language => languages[locale];

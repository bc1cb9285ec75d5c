import type { Locale } from '../../i18n/locales';

type Pair = readonly [opening: string, closing: string];

type Habits = {
  /** Marks of a quotation, and of one within it. */
  outer: Pair;
  inner: Pair;
  /** How this language names the press as a source without saying who it is. */
  refrain: RegExp;
  /** Words that tell of a premiere, a showing or a release as of something that has happened. */
  happened: RegExp;
};

/** What newspapers of each language do, where it is known. */
const known: Partial<Record<string, Habits>> = {
  en: {
    outer: ['“', '”'],
    inner: ['‘', '’'],
    refrain:
      /\b(?:according to (?:the )?(?:\p{L}+ )?press|press reports|the (?:\p{L}+ )?press (?:adds|gives|mentions|names|places|reports|says))\b/giu,
    happened: /\b(?:premiered|opened|screened|was released|took place|(?:was|were) shown)\b/i,
  },
  ru: {
    outer: ['«', '»'],
    inner: ['„', '“'],
    refrain: /(?<!\p{L})(?:по (?:сообщениям|данным) (?:\p{L}+ )?прессы|пресса)(?!\p{L})/giu,
    happened:
      /(?<!\p{L})(?:прошл[аои]|прошёл|прошел|выш(?:ел|ла|ло|ли)|состоял(?:ась|ся|ось|ись)|показали|открыл(?:ся|ась|и))(?!\p{L})/iu,
  },
  es: {
    outer: ['«', '»'],
    inner: ['“', '”'],
    refrain:
      /(?<!\p{L})(?:según (?:la |informaciones de (?:la )?)?prensa|la prensa (?:\p{L}+ )?(?:añade|atribuye|cita|da|dice|llama|menciona|recoge|sitúa))(?!\p{L})/giu,
    happened:
      /(?<!\p{L})(?:se (?:estrenó|proyectó|exhibió|celebró)|se ha(?:n)? (?:estrenado|proyectado|exhibido)|llegó|tuvo lugar)(?!\p{L})/iu,
  },
};

/** Rules that need to know more of a language than its marks pass over those of which nothing is known. */
export const habitsOf = (locale: Locale): Habits | undefined => known[locale];

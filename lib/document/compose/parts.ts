import type { Edition } from '../../content';
import type { Locale } from '../../i18n/locales';
import { typeset } from '../../markdown/typography';
import type { Heading, Paragraph, ParagraphRole } from '../blocks';
import type { Run } from '../runs';

/** For whom a document is made, and from what. */
export type PublishContext = {
  edition: Edition;
  locale: Locale;
  /** Origin of the site's own addresses; empty for what is read on the site itself. */
  siteUrl: string;
};

/** A piece of content, set as the page sets it. */
export function run(
  text: string,
  lang: Locale,
  { locale }: Pick<PublishContext, 'locale'>,
  look: Omit<Run, 'text' | 'lang'> = {},
): Run {
  return { text: typeset(lang, text), ...look, ...foreign(lang, locale) };
}

/** The language of a run, where it is not that of the document. */
export const foreign = (lang: Locale, locale: Locale) => (lang === locale ? {} : { lang });

export function paragraph(runs: Run[], role?: ParagraphRole): Paragraph {
  return { kind: 'paragraph', runs, ...(role && { role }) };
}

export function heading(level: Heading['level'], ...runs: Run[]): Heading {
  return { kind: 'heading', level, runs };
}

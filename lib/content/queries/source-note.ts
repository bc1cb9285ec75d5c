import { formatDate } from '../../i18n/formats';
import type { Locale } from '../../i18n/locales';
import { translator } from '../../i18n/translator';
import type { SourceNote } from '../../markdown/source-marks';
import type { Edition } from '../edition';
import { type SourceLink, sourceLinks } from './sources';

/** A source as a note under a text names it, in the words of one language; undefined where it is not public. */
export function sourceNote(edition: Edition, locale: Locale, source: string): SourceNote | undefined {
  const [link] = sourceLinks(edition, locale, [source]);
  if (!link) return undefined;
  if (link.form === 'release') return { text: releaseLabel(locale, link), href: `/press/${link.id}` };
  const date = link.date && formatDate(locale, link.date);
  const lang = link.lang === locale ? undefined : link.lang;
  return { text: link.label, href: link.href, ...(lang && { lang }), ...(date && { date }) };
}

/** What a press release is called as a source: press release of 1 May 2031. */
export function releaseLabel(locale: Locale, { kind, date }: Extract<SourceLink, { form: 'release' }>): string {
  return translator(locale).markup(`press.${kind}Of`, { date: formatDate(locale, date), day: (day) => day });
}

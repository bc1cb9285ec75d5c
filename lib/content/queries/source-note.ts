import { formatDate } from '../../i18n/formats';
import type { Locale } from '../../i18n/locales';
import { translator } from '../../i18n/translator';
import type { SourceNote } from '../../markdown/source-marks';
import type { Edition } from '../edition';
import { sourceLinks } from './sources';

/** A source as a note under a text names it, in the words of one language; undefined where it is not public. */
export function sourceNote(edition: Edition, locale: Locale, source: string): SourceNote | undefined {
  const [link] = sourceLinks(edition, locale, [source]);
  if (!link) return undefined;
  const date = link.date && formatDate(locale, link.date);
  if (link.form === 'release')
    return { text: `${translator(locale)(`press.${link.kind}Of`)} ${date}`, href: `/press/${link.id}` };
  const lang = link.lang === locale ? undefined : link.lang;
  return { text: link.label, href: link.href, ...(lang && { lang }), ...(date && { date }) };
}

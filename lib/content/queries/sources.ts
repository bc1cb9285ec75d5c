import type { Locale } from '../../i18n/locales';
import type { Edition } from '../edition';
import type { Source } from '../fields';
import type { Facts } from '../kinds';
import type { Localized } from '../localized';
import { withByline } from './coverage';
import { itemOf } from './items';

/** Where a source can be read: a press release of ours, or a page elsewhere. */
export type SourceLink =
  | { form: 'release'; id: string; kind: Facts<'press'>['kind']; date: string }
  | {
      form: 'page';
      /** Outlet or publisher as the reader's language writes it, and the title where that is given. */
      label: string;
      href: string;
      lang?: string;
      date?: string;
      /** The day on which a page without a date was last seen. */
      seen?: string;
      /** Another page of the same outlet is in the list: the day tells them apart. */
      isOneOfSeveral?: true;
    };

/** Sources that are not public are left out. */
export function sourceLinks(edition: Edition, locale: Locale, sources: readonly Source[]): SourceLink[] {
  const links = sources.flatMap((source) => linkTo(edition, locale, source) ?? []);
  const distinct = [...new Map(links.map((link) => [link.form === 'release' ? link.id : link.href, link])).values()];
  const labels = distinct.map((link) => link.form === 'page' && link.label);
  return distinct.map((link, index) =>
    link.form === 'page' && (labels.indexOf(link.label) !== index || labels.lastIndexOf(link.label) !== index)
      ? { ...link, isOneOfSeveral: true }
      : link,
  );
}

function linkTo(edition: Edition, locale: Locale, source: Source): SourceLink | undefined {
  if (typeof source !== 'string') {
    const publisher = source.publisherIn?.[locale] ?? source.publisher;
    const label = source.title ? `${publisher}: ${source.title}` : publisher;
    return { form: 'page', label, href: source.url, ...(source.date && { date: source.date }) };
  }
  const [kind, id = ''] = source.split('/');
  if (kind === 'press') {
    const release = edition.find('press', id)?.facts;
    return release && { form: 'release', id, kind: release.kind, date: release.date };
  }
  const coverage = itemOf(edition, 'coverage', id, locale);
  if (!coverage) return undefined;
  const { url, language, date, seen } = coverage.facts;
  const day = date ? { date } : seen && { seen };
  return { form: 'page', label: withByline(coverage, locale).outlet, href: url, lang: language, ...day };
}

/** The dated events of a part of the story, in its words. */
export function timelineOf(edition: Edition, locale: Locale, { facts, words }: Localized<'story'>) {
  return facts.timeline.map(({ id, date, sources }) => ({
    id,
    date,
    text: words.timeline[id] ?? '',
    sources: sourceLinks(edition, locale, sources),
  }));
}

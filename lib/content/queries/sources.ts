import type { Edition } from '../edition';
import type { Source } from '../fields';
import type { Facts } from '../kinds';
import type { Localized } from '../localized';

/** Where a source can be read: a press release of ours, or a page elsewhere. */
export type SourceLink =
  | { form: 'release'; id: string; kind: Facts<'press'>['kind']; date: string }
  | { form: 'page'; label: string; href: string; lang?: string; date?: string };

/** Sources that are not public are left out. */
export function sourceLinks(edition: Edition, sources: readonly Source[]): SourceLink[] {
  const links = sources.flatMap((source): SourceLink[] => {
    if (typeof source !== 'string') {
      const label = source.title ? `${source.publisher}: ${source.title}` : source.publisher;
      return [{ form: 'page', label, href: source.url, ...(source.date && { date: source.date }) }];
    }
    const [kind, id = ''] = source.split('/');
    if (kind === 'press') {
      const release = edition.find('press', id)?.facts;
      return release ? [{ form: 'release', id, kind: release.kind, date: release.date }] : [];
    }
    const coverage = edition.find('coverage', id)?.facts;
    if (!coverage) return [];
    const { outlet, url, language, date } = coverage;
    return [{ form: 'page', label: outlet, href: url, lang: language, ...(date && { date }) }];
  });
  return [...new Map(links.map((link) => [link.form === 'release' ? link.id : link.href, link])).values()];
}

/** The dated events of a part of the story, in its words. */
export function timelineOf(edition: Edition, { facts, words }: Localized<'story'>) {
  return facts.timeline.map(({ id, date, sources }) => ({
    id,
    date,
    text: words.timeline[id] ?? '',
    sources: sourceLinks(edition, sources),
  }));
}

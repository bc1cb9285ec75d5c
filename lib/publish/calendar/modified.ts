import { filmOf, type ReleaseDate, sourceLinks } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';

const isDay = (date: string | undefined) => date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date);

/** The last day on which something was said of a date: by its sources, by a change, or when it was made public. */
export function modifiedOn({ facts }: ReleaseDate, { edition, locale }: PublishContext): string {
  const said = sourceLinks(edition, locale, facts.evidence.sources).map(({ date }) => date);
  const changed = facts.earlier.map(({ on }) => on);
  const published = [facts.publishAt, facts.embargoUntil].map((at) => at && new Date(at).toISOString().slice(0, 10));
  const days = [...said, ...changed, ...published].filter(isDay).sort();
  const film = filmOf(edition, locale).facts;
  return days.at(-1) ?? film.asOf ?? `${film.year}-01-01`;
}

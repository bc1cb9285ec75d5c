import type { PublishContext } from '../../document/compose/parts';
import type { PagePath } from '../../routes/page-kinds';

/**
 * When a page last changed, where the content says so: a press release knows its day, its embargo and its corrections.
 * Of other pages nobody knows, and none is given a day that is not true.
 */
export function lastChangeOf(path: PagePath, { edition }: PublishContext): string | undefined {
  const [, kind, id = ''] = path.split('/');
  const facts = kind === 'press' ? edition.find('press', id)?.facts : undefined;
  if (!facts) return undefined;
  const { date, publishAt, embargoUntil, corrections } = facts;
  const moments = [date, publishAt, embargoUntil, corrections.at(-1)?.at].filter((moment) => moment !== undefined);
  const last = moments.reduce((one, other) => (Date.parse(other) > Date.parse(one) ? other : one));
  return toW3cDate(last);
}

/** A day, or a moment with its seconds, which the schema of sitemaps asks for. */
const toW3cDate = (moment: string): string => moment.replace(/(T\d{2}:\d{2})(?=Z|[+-])/, '$1:00');

import type { PublishContext } from '../../document/compose/parts';
import { toCsv } from '../csv';
import { kitAwards } from './awards';
import { kitDates } from './dates';
import { kitContacts } from './people';
import { kitCoverage } from './press';
import type { Kit } from './schema';

type Column<Entry> = keyof Entry & string;

const columns = {
  dates: [
    ...([
      'id',
      'title',
      'kind',
      'date',
      'time',
      'time_zone',
      'state',
      'territory',
      'venue',
      'address',
      'city',
    ] as const),
    ...(['tickets', 'note', 'status', 'url'] as const),
  ],
  awards: ['id', 'name', 'edition', 'category', 'result', 'date', 'people', 'status', 'url'],
  coverage: ['id', 'outlet', 'title', 'author', 'date', 'seen', 'kind', 'link_language', 'pull_quote', 'gist', 'link'],
  contacts: ['id', 'name', 'role', 'organization', 'phone', 'email', 'answers_in', 'territories', 'url'],
} as const satisfies { [Part in 'dates' | 'awards' | 'coverage' | 'contacts']: readonly Column<Kit[Part][number]>[] };

const entriesOf = { dates: kitDates, awards: kitAwards, coverage: kitCoverage, contacts: kitContacts };

const toCell = (value: unknown): string => (Array.isArray(value) ? value.join(' ') : String(value ?? ''));

/** A list of the kit as a table, under the names that its fields have there. */
export function kitCsv(part: keyof typeof columns, context: PublishContext): string {
  const entries: readonly Record<string, unknown>[] = entriesOf[part](context);
  return toCsv([columns[part], ...entries.map((entry) => columns[part].map((column) => toCell(entry[column])))]);
}

import { referencesInFacts } from '../../content/references';
import { placementsIn } from '../../markdown/placements';
import { isMapValue } from './data';
import { readValues, setBody, setValue } from './values';

type Move = { kind: string; id: string; newId: string };

/** A file with every reference to an item leading to its new folder name; the same bytes where it has none. */
export function withReferenceMoved(stored: { bytes: Uint8Array; file: string }, move: Move): Uint8Array {
  const { file } = stored;
  const { data, body } = readValues(stored.bytes, file);
  const target = `${move.kind}/${move.id}`;
  const facts = isMapValue(data) ? data.facts : undefined;
  let bytes = stored.bytes;
  for (const { target: named, path } of referencesInFacts(facts, ['facts']))
    if (named === target) bytes = setValue(bytes, path as (string | number)[], written(path, move), file);
  return setBody(bytes, bodyMoved(body, move), file);
}

/** A source is written with its kind, every other reference without. */
function written(path: readonly PropertyKey[], { kind, newId }: Move): string {
  return path.findLast((key) => typeof key === 'string') === 'sources' ? `${kind}/${newId}` : newId;
}

/** In a text it may stand in a link, a source mark or the place of a quotation. */
function bodyMoved(body: string, { kind, id, newId }: Move): string {
  const moved = body
    .replaceAll(new RegExp(`(?<=\\]\\(/)${kind}/${id}(?=[)\\s#])`, 'g'), `${kind}/${newId}`)
    .replaceAll(new RegExp(`(?<=\\[\\^(?:[^\\]\\s]*\\+)?)${kind}/${id}(?=[\\]+])`, 'g'), `${kind}/${newId}`);
  if (kind !== 'quotes') return moved;
  return placementsIn(moved)
    .filter((placement) => placement.id === id)
    .reduceRight((text, { name }) => text.slice(0, name.start) + newId + text.slice(name.end), moved);
}

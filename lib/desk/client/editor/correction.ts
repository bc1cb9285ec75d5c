import type { Value } from '../../api';
import { isMap, valueAt, withValue } from './values';

/** Facts and words with an entry more: what is corrected, and why, is written next. */
export function withCorrection(data: Value, now: number): Value {
  const entries = valueAt(data, ['facts', 'corrections']);
  const words = valueAt(data, ['corrections']);
  const known = Array.isArray(entries) ? entries : [];
  const ids = [...known.map((entry) => valueAt(entry, ['id'])), ...(isMap(words) ? Object.keys(words) : [])];
  const id = newId(ids);
  const at = `${new Date(now).toISOString().slice(0, 19)}Z`;
  const dated = withValue(data, ['facts', 'corrections'], [...known, { id, at }]);
  return withValue(dated, ['corrections', id], { what: '', why: '' });
}

function newId(taken: readonly (Value | undefined)[]): string {
  let number = taken.length + 1;
  while (taken.includes(`correction-${number}`)) number += 1;
  return `correction-${number}`;
}

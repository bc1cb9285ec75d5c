import type { Value } from '../../api';
import { isMap, valueAt, withValue } from './values';

/** What readers see of a release before it is corrected. */
export type Published = { data: Value; body: string };

/** Facts and words with an entry more, which keeps the text as it reads: what is corrected, and why, is written next. */
export function withCorrection(data: Value, published: Published, now: number): Value {
  const entries = valueAt(data, ['facts', 'corrections']);
  const words = valueAt(data, ['corrections']);
  const known = Array.isArray(entries) ? entries : [];
  const ids = [...known.map((entry) => valueAt(entry, ['id'])), ...(isMap(words) ? Object.keys(words) : [])];
  const id = newId(ids);
  const at = `${new Date(now).toISOString().slice(0, 19)}Z`;
  const dated = withValue(data, ['facts', 'corrections'], [...known, { id, at }]);
  return withValue(dated, ['corrections', id], { what: '', why: '', ...earlierIn(published) });
}

function newId(taken: readonly (Value | undefined)[]): string {
  let number = taken.length + 1;
  while (taken.includes(`correction-${number}`)) number += 1;
  return `correction-${number}`;
}

/** The headline and the summary too: nobody knows yet which of them the correction changes. */
function earlierIn({ data, body }: Published): Record<string, Value> {
  const text = body.trim();
  if (text === '') return {};
  const [headline, summary] = [valueAt(data, ['headline']), valueAt(data, ['summary'])];
  return {
    earlierText: text,
    ...(headline !== undefined && { earlierHeadline: headline }),
    ...(summary !== undefined && { earlierSummary: summary }),
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Value, withChange } from '@/lib/desk/edit/data';
import { readValues, setBody, setValue } from '@/lib/desk/edit/values';
import { secondFilm } from '../../../support/second-film';

const files = readdirSync(secondFilm, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /[a-z-]+\/[a-z]{2}\.md$/.test(name),
);

type Place = { path: (string | number)[]; value: Value };

/** Every single value of the front matter. */
function placesIn(value: Value, path: (string | number)[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, entry]) => placesIn(entry, [...path, key]));
}

function another(value: Value): Value {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return `${String(value).slice(0, -1)}Ж`;
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

/** What differs between two texts. */
function difference(before: string, after: string): { removed: string; added: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { removed: before.slice(start, before.length - end), added: after.slice(start, after.length - end) };
}

// The film has a hundred values, and each change is read again twice.
describe.each(files)('in %s', { timeout: 60_000 }, (file) => {
  const bytes = readFileSync(join(secondFilm, file));
  const { data, body } = readValues(bytes, file);
  const places = placesIn(data);

  it('every value that is saved as it is leaves the same bytes', () => {
    for (const { path, value } of places) expect(setValue(bytes, path, value, file)).toBe(bytes);
    expect(setValue(bytes, [], structuredClone(data), file)).toBe(bytes);
    expect(setBody(bytes, body, file)).toBe(bytes);
  });

  it('every value can be changed, and nothing else changes', () => {
    for (const { path, value } of places) {
      const next = another(value);
      const changed = setValue(bytes, path, next, file);
      expect(readValues(changed, file)).toEqual({ data: withChange(data, path, () => next), body });
      const { removed, added } = difference(textOf(bytes), textOf(changed));
      expect(removed.length).toBeLessThanOrEqual(3);
      expect(added.length).toBeLessThanOrEqual(4);
    }
  });
});

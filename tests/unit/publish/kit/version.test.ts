import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { kitSchemaJson, kitVersion } from '@/lib/publish/kit/schema';
import { breakingChanges } from '../../../support/breaking-changes';

/** As the kit of this version was promised; a new version has a file of its own. `npx vitest -u` writes new fields into it. */
const pinned = fileURLToPath(new URL(`../../../fixtures/kit-schema/${kitVersion}.json`, import.meta.url));

/** A language more or less is no change of the form. */
const schema = kitSchemaJson('https://film.example').replaceAll(/"enum": (\[[^\]]*\]),?\s*/g, (whole, list: string) =>
  JSON.stringify(JSON.parse(list)) === JSON.stringify(locales) ? '' : whole,
);

it('what programs rely on stays as it was, or the kit has another version', async () => {
  expect(breakingChanges(JSON.parse(readFileSync(pinned, 'utf8')), JSON.parse(schema))).toEqual([]);
  await expect(schema).toMatchFileSnapshot(pinned);
});

const text = { type: 'string' };
const object = (properties: Record<string, object>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
});

it.each([
  ['a field that is gone', object({ a: text }), object({}), ['kit.a is gone']],
  ['one that may be absent', object({ a: text }), object({ a: text }, []), ['kit.a may be absent']],
  ['one of another type', object({ a: text }), object({ a: { type: 'number' } }), ['kit.a may be number']],
  [
    'one that may be null',
    object({ a: text }),
    object({ a: { anyOf: [text, { type: 'null' }] } }),
    ['kit.a may be null'],
  ],
  [
    'one written otherwise, in a list',
    object({ a: { type: 'array', items: text } }),
    object({ a: { type: 'array', items: { ...text, format: 'uri' } } }),
    ['kit.a[] is written otherwise'],
  ],
  ['but no new field', object({ a: text }), object({ a: text, b: text }), []],
])('a program stumbles over %s', (_name, before, after, changes) => {
  expect(breakingChanges(before, after)).toEqual(changes);
});

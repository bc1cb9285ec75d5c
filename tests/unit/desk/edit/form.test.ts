import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindNames, kinds } from '@/lib/content/kinds';
import { parseFile } from '@/lib/content/parse-file';
import {
  createItem,
  type Field,
  type FieldType,
  formOf,
  meaningsIn,
  readValues,
  setValue,
  templateOf,
  type Value,
} from '@/lib/desk/edit';
import { deskFolder } from '../../../support/desk-folder';

const fieldNamed = (fields: readonly Field[], name: string) => fields.find((field) => field.name === name);

const filled = (fields: readonly Field[]): Value =>
  Object.fromEntries(fields.map((field) => [field.name, chosen(field.type)]));

/** A value as a producer might choose it in the form. */
function chosen(type: FieldType): Value {
  switch (type.type) {
    case 'line':
    case 'paragraph':
      return 'pattern' in type && type.pattern
        ? (samples.find((text) => new RegExp(type.pattern ?? '').test(text)) ?? '')
        : 'Words: words';
    case 'day':
    case 'date':
      return '2030-05-14';
    case 'moment':
      return '2030-05-14T18:00:00+02:00';
    case 'number':
      return type.least ?? 1;
    case 'boolean':
      return true;
    case 'choice':
      return type.choices[0] ?? '';
    case 'reference':
      return type.isWithKind ? `${type.kinds[0]}/some-item` : 'some-item';
    case 'list':
      return [type.item.type === 'file' ? 'also.png' : chosen(type.item)];
    case 'map':
      return filled(type.fields);
    case 'source':
      return filled(type.page);
    case 'record':
      return { [String(chosen(type.keys))]: chosen(type.value) };
    default:
      return simple[type.type];
  }
}

const samples = [
  ...['+7 701 000 00 00', '09:00', 'abcdefghijk', 'news-only'],
  ...[
    'tt0000000',
    'nm0000000',
    'Q1',
    '0000000000000000',
    '10.5240/0000-0000-0000-0000-0000-0',
    '0000-0000-0000-0000-0',
  ],
];

const simple = {
  colour: 'oklch(97% 0.01 220)',
  focus: '50% 30%',
  country: 'ES',
  language: 'es',
  'time-zone': 'Europe/Madrid',
  'web-address': 'https://paper.example/page',
  mail: 'desk@film.example',
  'row-id': 'some-row',
  file: 'poster.jpg',
};

describe.each(kindNames)('the form of %s', { timeout: 30_000 }, (kind) => {
  const { facts, words, body } = formOf(kind);

  it('has every field of the schema, in its order', () => {
    expect(facts.map(({ name }) => name)).toEqual(Object.keys(kinds[kind].facts.shape));
    expect(words.map(({ name }) => name)).toEqual(['draft', ...Object.keys(kinds[kind].words.shape)]);
  });

  it('filled in field by field gives a file that can be published', () => {
    const file = `${kind}/en.md`;
    let bytes: Uint8Array = Buffer.from(templateOf(kind, true));
    for (const { name, type } of facts) bytes = setValue(bytes, ['facts', name], chosen(type), file);
    for (const { name, type } of words) bytes = setValue(bytes, [name], chosen(type), file);
    const text = `${Buffer.from(bytes).toString('utf8')}${body === 'none' ? '' : 'A sentence.\n'}`;
    const result = parseFile(kind, file, text);
    expect(result.ok ? [] : result.problems).toEqual([]);
  });

  it('asks for no less than the schema does', () => {
    const filled = Object.fromEntries(facts.map(({ name, type }) => [name, chosen(type)]));
    const accepted = facts.filter(({ name }) => kinds[kind].facts.safeParse({ ...filled, [name]: undefined }).success);
    expect(accepted.map(({ name }) => name)).toEqual(
      facts.filter(({ isRequired }) => !isRequired).map(({ name }) => name),
    );
  });
});

describe('a field', () => {
  const release = formOf('press');

  it('says what it refers to', () => {
    expect(fieldNamed(release.facts, 'contact')?.type).toEqual({
      type: 'reference',
      kinds: ['contacts'],
      isWithKind: false,
    });
    expect(fieldNamed(release.facts, 'people')?.type).toEqual({
      type: 'list',
      item: { type: 'reference', kinds: ['people'], isWithKind: false },
      least: 0,
    });
  });

  it('says which words and bounds it takes', () => {
    expect(fieldNamed(formOf('release-dates').facts, 'date')).toEqual({
      name: 'date',
      isRequired: true,
      type: { type: 'date', words: ['tba'] },
    });
    expect(fieldNamed(release.facts, 'kind')?.type).toEqual({ type: 'choice', choices: ['release', 'announcement'] });
    expect(fieldNamed(formOf('film').facts, 'runningTime')?.type).toEqual({
      type: 'number',
      isWhole: true,
      least: 1,
      most: 1000,
    });
    expect(fieldNamed(formOf('quotes').facts, 'originals')?.type).toMatchObject({ type: 'list', least: 1 });
  });
});

const manuals = readdirSync('content').filter((name) => /^README.*\.md$/.test(name));

it.each(manuals)('the remarks of %s say what fields mean', (name) => {
  const manual = readFileSync(join('content', name), 'utf8');
  for (const kind of kindNames) expect(meaningsIn(manual, kind).size).toBeGreaterThan(0);
});

it('a remark stands behind a value, may go on below it, or stands above the key', () => {
  const manual =
    '### press\n```markdown\n---\nfacts:\n  a: [b] # one,\n         # two\n  c: d\n  # of e\n  e:\n    - {f: g} # of an item\n---\n```\n### people\n';
  expect([...meaningsIn(manual, 'press')]).toEqual([
    ['facts.a', 'one, two'],
    ['facts.e', 'of e'],
  ]);
  expect([...meaningsIn(manual, 'people')]).toEqual([]);
});

it('a template is a draft with what has to be filled in', () => {
  expect(templateOf('quotes', true)).toBe(
    '---\nfacts:\n  speaker:\n  date:\n  originals: []\n  sources: []\ndraft: true\noccasion:\n---\n\n',
  );
  expect(templateOf('quotes', false)).toBe('---\ndraft: true\noccasion:\n---\n\n');
  const desk = deskFolder();
  createItem(desk, 'quotes', 'new', { en: Buffer.from(templateOf('quotes', true)) });
  expect(readValues(Buffer.from(desk.read('quotes/new/en.md')), 'quotes/new/en.md').data).toMatchObject({
    draft: true,
  });
});

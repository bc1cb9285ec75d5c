import { describe, expect, test } from 'vitest';
import { kindRows } from '@/lib/desk/answers/kinds';
import type { Field } from '@/lib/desk/field-api';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import * as words from '@/messages/fields/index';

const rows = kindRows('en');
const fieldAt = (kind: string, name: string): Field | undefined =>
  rows.find((row) => row.kind === kind)?.fields.find(({ path }) => path.join('.') === name);

const every = rows.flatMap(({ fields }) => fields);
const written = Object.entries(words) as [string, typeof words.en][];

describe.each(written)('the words for fields in %s', (locale, { labels, choices }) => {
  test('name every field, and none that there is not', () => {
    const names = every.flatMap(({ path }) => path.filter((name) => name !== '*' && name !== 'facts'));
    expect(Object.keys(labels).sort()).toEqual([...new Set(names)].sort());
  });

  test('name everything that can be chosen', () => {
    const named = new Set([labels, ...Object.values(choices)].flatMap((each) => Object.keys(each)));
    const values = every.flatMap((field) => field.choices ?? []).map(({ value }) => value);
    expect(values.filter((value) => !named.has(value) && !isLocale(value))).toEqual([]);
  });

  test('stand in the form', () => {
    const [credits] = kindRows(locale as Locale).flatMap(({ fields }) =>
      fields.filter(({ path }) => path[1] === 'credits'),
    );
    expect(credits?.label).toBe(labels.credits);
    const entry = kindRows(locale as Locale).flatMap(({ fields }) =>
      fields.filter(({ path }) => path.join('.') === 'facts.credits.*'),
    );
    expect(entry[0]?.choices).toContainEqual({ value: 'director', label: choices.credits.director });
  });
});

test('a source is an item of the site or a page elsewhere with fields of its own', () => {
  expect(fieldAt('press', 'facts.sources.*')).toMatchObject({
    type: 'source',
    refersTo: { kinds: ['press', 'coverage'], isWithKind: true },
  });
  expect(fieldAt('press', 'facts.sources.*.publisher')).toMatchObject({ type: 'text', isRequired: true });
  expect(fieldAt('press', 'facts.sources.*.date')).toMatchObject({ type: 'date', isRequired: false });
});

test('of rows that differ by who says them, sources belong only to those that have any', () => {
  expect(fieldAt('film', 'facts.factSheet.*.saidBy')?.choices?.map(({ value }) => value)).toEqual([
    'production',
    'press',
    'nobody',
    'nobody-yet',
  ]);
  expect(fieldAt('film', 'facts.factSheet.*.sources')?.onlyWith).toEqual({
    name: 'saidBy',
    values: ['production', 'press'],
  });
  expect(fieldAt('film', 'facts.factSheet.*.id')?.onlyWith).toBeUndefined();
});

test('entries whose names are given can be chosen', () => {
  expect(fieldAt('film', 'facts.evidence')?.choices?.map(({ value }) => value)).toContain('runningTime');
  expect(fieldAt('film', 'factSheet')?.choices).toBeUndefined();
});

test.each(written.map(([locale]) => locale as Locale))(
  'in %s what a field means is said once, without what the form says itself',
  (locale) => {
    const fields = kindRows(locale).flatMap((row) => row.fields);
    expect(fields.filter(({ meaning }) => meaning !== undefined).length).toBeGreaterThan(20);
    expect(fields.filter(({ path, meaning }) => path.at(-1) === '*' && meaning)).toEqual([]);
    const optional = written.find(([language]) => language === locale)?.[1].optional ?? '';
    expect(
      fields.filter(({ meaning }) => meaning?.toLowerCase().startsWith(optional)).map(({ meaning }) => meaning),
    ).toEqual([]);
  },
);

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  deleteValue,
  insertItem,
  moveItem,
  readValues,
  removeItem,
  setBody,
  setValue,
  type Value,
} from '@/lib/desk/edit';

const file = 'press/example/en.md';

/** Every style a value can be written in. */
const source = `---
# before all
plain: words # remark
single:  'one: two'
double: "a \\"b\\" c"
folded: >-
  One line that goes on
  below it
literal: |
  one
    two

flow: [a, 'b, c', {d: e}]
block:
  - first # of first
  # of second
  - id: x
    text: 'y'

last: plain over
  two lines
---

Text.
`;

const versions = [source, source.replaceAll('\n', '\r\n'), `\uFEFF${source}`, source.trimEnd()].map((text) =>
  Buffer.from(text),
);

const pieces = [
  ': ',
  ' #',
  '#',
  '"',
  "'",
  '\n',
  '\r\n',
  '\\',
  '---',
  '\n---\n',
  '- ',
  '[',
  '}',
  ',',
  '&a',
  '*b',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  ' ',
  '\t',
  '\u0000',
  '\u001b',
  '\u0085',
  '\u2028',
  '\u00a0',
  '\u200d',
  '\u202e',
  '\ufeff',
  '😀',
  'Ж',
  'שלום',
  '\ud800',
  'yes',
  'null',
  '1e3',
  '0x1',
  '2030-05',
  '09:00',
  '~',
  '<<',
  '=',
  'word',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
  fc
    .array(fc.constantFrom('word', 'longer-word', 'Ж', "it's", '#1'), { minLength: 20, maxLength: 60 })
    .map((words) => words.join(' ')),
);

const anyValue: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    anyText,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('id', 'text', 'a b', 'yes', '1', 'x: y'), tie('value'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).value;

const paths = [
  ['plain'],
  ['single'],
  ['double'],
  ['folded'],
  ['literal'],
  ['flow', 0],
  ['flow', 1],
  ['flow', 2, 'd'],
  ['block', 0],
  ['block', 1, 'text'],
  ['last'],
  ['headline'],
  ['facts', 'date'],
];

const anyVersion = fc.constantFrom(...versions);
const anyPath = fc.constantFrom(...paths);

function withValueAt(data: Value, [key, ...rest]: (string | number)[], value: Value): Value {
  if (key === undefined) return value;
  const copy = structuredClone(data ?? {}) as Record<string, Value>;
  copy[key] = withValueAt(copy[key] as Value, rest, value);
  return copy;
}

/** What the file says between values: every remark of it. */
const remarks = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('utf8')
    .match(/# (?:before all|remark|of first|of second)/g);

it('any value can be written at any place, and is read again as it is, with nothing else changed', () => {
  fc.assert(
    fc.property(anyVersion, anyPath, anyValue, (bytes, path, value) => {
      const before = readValues(bytes, file);
      const changed = setValue(bytes, path, value, file);
      expect(readValues(changed, file)).toEqual({ data: withValueAt(before.data, path, value), body: before.body });
      expect(setValue(changed, path, structuredClone(value), file)).toBe(changed);
      if (path[0] !== 'block') expect(remarks(changed)).toEqual(remarks(bytes));
    }),
    { numRuns: 400 },
  );
}, 60_000);

it('a value that is set and set back leaves the same bytes, if it is a text of one line', () => {
  const oneLine = fc.constantFrom('word', 'a: b', 'it’s', "it's", '"', 'Ж 😀', '#', 'yes', '');
  fc.assert(
    fc.property(
      anyVersion,
      fc.constantFrom(['single'], ['double'], ['flow', 1], ['block', 1, 'text']),
      oneLine,
      (bytes, path, value) => {
        const { data } = readValues(bytes, file);
        const old = path.reduce<Value>((inner, key) => (inner as Record<string, Value>)[key] as Value, data);
        const back = setValue(setValue(bytes, path, value, file), path, old, file);
        expect(Buffer.from(back).equals(bytes)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

it('any text can stand below the front matter, unless no file may hold it', () => {
  fc.assert(
    fc.property(anyVersion, anyText, (bytes, body) => {
      const readable = body.replace(/\r\n?/g, '\n');
      const isHeld = body.isWellFormed() && !/[^\P{Cc}\t\n]/u.test(readable);
      if (!isHeld) {
        expect(() => setBody(bytes, body, file)).toThrow(file);
        return;
      }
      const changed = setBody(bytes, body, file);
      expect(readValues(changed, file)).toEqual({ data: readValues(bytes, file).data, body: readable });
    }),
    { numRuns: 500 },
  );
}, 60_000);

it('items can be inserted, moved and removed anywhere', () => {
  const anyList = fc.constantFrom('flow', 'block');
  fc.assert(
    fc.property(anyVersion, anyList, anyValue, fc.nat(2), fc.nat(2), (bytes, list, value, from, to) => {
      const { data } = readValues(bytes, file);
      const items = (data as Record<string, Value[]>)[list] ?? [];
      const itemsOf = (changed: Uint8Array) => (readValues(changed, file).data as Record<string, Value>)[list];
      const [at, target] = [from % items.length, to % items.length];
      expect(itemsOf(insertItem(bytes, [list], at, value, file))).toEqual(items.toSpliced(at, 0, value));
      expect(itemsOf(removeItem(bytes, [list], at, file))).toEqual(items.toSpliced(at, 1));
      const moved = moveItem(bytes, [list], at, target, file);
      expect(itemsOf(moved)).toEqual(items.toSpliced(at, 1).toSpliced(target, 0, items[at] as Value));
      expect(moved.length).toBe(bytes.length);
    }),
    { numRuns: 300 },
  );
}, 60_000);

it('any field can be taken out', () => {
  fc.assert(
    fc.property(anyVersion, fc.subarray(paths.slice(0, -2).map(([key]) => String(key))), (bytes, keys) => {
      const { data, body } = readValues(bytes, file);
      const changed = keys.reduce<Uint8Array>((text, key) => deleteValue(text, [key], file), bytes);
      const rest = Object.fromEntries(Object.entries(data as object).filter(([key]) => !keys.includes(key)));
      expect(readValues(changed, file)).toEqual({ data: rest, body });
    }),
    { numRuns: 200 },
  );
}, 60_000);

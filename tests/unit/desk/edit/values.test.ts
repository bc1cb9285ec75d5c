import { describe, expect, it } from 'vitest';
import type { Value } from '@/lib/desk/edit/data';
import type { ValuePath } from '@/lib/desk/edit/edit-error';
import { deleteValue, insertItem, moveItem, readValues, removeItem, setBody, setValue } from '@/lib/desk/edit/values';

const file = 'press/example/en.md';
const bytes = (text: string) => Buffer.from(text);
const text = (edited: Uint8Array) => Buffer.from(edited).toString('utf8');
const fenced = (yaml: string) => `---\n${yaml}\n---\nText.\n`;

/** The front matter after a change of it. */
function edited(yaml: string, edit: (before: Uint8Array) => Uint8Array): string {
  const after = text(edit(bytes(fenced(yaml))));
  expect(after.endsWith('\n---\nText.\n')).toBe(true);
  return after.slice('---\n'.length, -'\n---\nText.\n'.length);
}
const set = (yaml: string, path: ValuePath, value: Value, of = file) =>
  edited(yaml, (before) => setValue(before, path, value, of));

describe('a text keeps the style in which it is written', () => {
  it.each([
    ['place:   Old', 'New', 'place:   New'],
    ["place:   'Old'", 'New', "place:   'New'"],
    ['place: "Old"', 'It is "new"', 'place: "It is \\"new\\""'],
    ["place: 'Old'", "It’s 5 o'clock", "place: 'It’s 5 o''clock'"],
    ['place: >-\n  One\n  two', 'One two three', 'place: >-\n  One\n  two three'.replace('two three', 'two\n  three')],
    ['place: |\n  One\n  two\nbasis: x', 'One\n2\n', 'place: |\n  One\n  2\nbasis: x'],
  ])('%j set to %j', (yaml, value, after) => {
    expect(set(yaml, ['place'], value)).toBe(after);
  });
});

describe('a text gets quotation marks only where it needs them', () => {
  it.each([
    ['a: b', "'a: b'"],
    ['a #b', "'a #b'"],
    ["it's: so", '"it\'s: so"'],
    ['yes', "'yes'"],
    ['2030', "'2030'"],
    ['2030-05', "'2030-05'"],
    ['2030-05-14', '2030-05-14'],
    ['2030-05-14T18:00:00+02:00', '2030-05-14T18:00:00+02:00'],
    ['09:00', "'09:00'"],
    ['2.39:1', "'2.39:1'"],
    ['- a', "'- a'"],
    ['@home', "'@home'"],
    ['«Дом», дом', '«Дом», дом'],
    ['C#', 'C#'],
    ['', "''"],
    ['\u0000\t', '"\\u0000\\t"'],
    ['one\ntwo', '|-\n  one\n  two'],
  ])('%j', (value, written) => {
    expect(set('place: Old', ['place'], value)).toBe(`place: ${written}`);
  });

  it('within brackets a comma needs them too', () => {
    expect(set('a: [b, c] # d', ['a', 0], 'x, y')).toBe("a: ['x, y', c] # d");
  });

  it('so does a text that a remark follows, but not a fact of one word', () => {
    expect(set('facts:\n  kind: a # b', ['facts', 'kind'], 'c')).toBe('facts:\n  kind: c # b');
    expect(set('place: Old # remark', ['place'], 'Old town')).toBe("place: 'Old town' # remark");
  });
});

describe('a missing field comes where the schema has it', () => {
  it.each([
    ['headline: H\nplace: P', ['summary'], 'S', 'headline: H\nsummary: S\nplace: P'],
    ['place: P\n\n# note\nbasis: B', ['headline'], 'H', 'headline: H\nplace: P\n\n# note\nbasis: B'],
    ['headline: H', ['facts', 'date'], '2030-05-14', 'facts:\n  date: 2030-05-14\nheadline: H'],
    [
      'facts:\n    date: 2030-05-14 # d\n    contact: c\nheadline: H',
      ['facts', 'kind'],
      'release',
      'facts:\n    date: 2030-05-14 # d\n    kind: release\n    contact: c\nheadline: H',
    ],
    ['facts:\nheadline: H', ['facts', 'date'], '2030-05-14', 'facts:\n  date: 2030-05-14\nheadline: H'],
    ['facts: {contact: c}', ['facts', 'date'], '2030-05-14', 'facts: {date: 2030-05-14, contact: c}'],
    [
      'corrections:\n  a: {what: b, why: c}',
      ['corrections', 'd'],
      { what: 'e, f', why: 'g' },
      "corrections:\n  a: {what: b, why: c}\n  d: {what: 'e, f', why: g}",
    ],
  ] as [string, ValuePath, Value, string][])('%j', (yaml, path, value, after) => {
    expect(set(yaml, path, value)).toBe(after);
  });

  it('in front matter that holds nothing', () => {
    expect(text(setValue(bytes('---\n---\n'), ['place'], 'P', file))).toBe('---\nplace: P\n---\n');
    expect(text(setValue(bytes('---\n# note\n---\n'), ['place'], 'P', file))).toBe('---\n# note\nplace: P\n---\n');
  });
});

describe('a field goes with its lines', () => {
  it.each([
    ['a: 1\n# of b\nb: 2 # too\n\n# of c\nc: 3', ['b'], 'a: 1\n\n# of c\nc: 3'],
    ['# of all\na: 1\nb: 2', ['a'], '# of all\nb: 2'],
    ['a: 1\nb: >-\n  x\n  y', ['b'], 'a: 1'],
    ['a: {b: 1, c: 2}', ['a', 'c'], 'a: {b: 1}'],
    ['a: {b: 1, c: 2}', ['a', 'b'], 'a: {c: 2}'],
    ['a:\n  b: 1\nc: 2', ['a', 'b'], 'a: {}\nc: 2'],
    ['a:\n  - id: 1\n    b: 2', ['a', 0, 'id'], 'a:\n  - b: 2'],
    ['a: 1', ['b'], 'a: 1'],
  ] as [string, ValuePath, string][])('%j without %j', (yaml, path, after) => {
    expect(edited(yaml, (before) => deleteValue(before, path, file))).toBe(after);
  });
});

describe('lists', () => {
  const block = 'a:\n  - one # 1\n  # of two\n  - two\n\n  - three\nb: 1';

  it.each([
    [block, 1, 'x', 'a:\n  - one # 1\n  - x\n  # of two\n  - two\n\n  - three\nb: 1'],
    [block, 3, 'x: y', "a:\n  - one # 1\n  # of two\n  - two\n\n  - three\n  - 'x: y'\nb: 1"],
    ['a: [b, c]', 0, 'x', 'a: [x, b, c]'],
    ['a: [b, c]', 2, 'x', 'a: [b, c, x]'],
    ['a: [\n  b,\n  c\n]', 1, 'x', 'a: [\n  b,\n  x,\n  c\n]'],
    ['a: []', 0, 'x', 'a: [x]'],
    ['b: 1', 0, 'x', 'b: 1\na: [x]'],
    ['a: []', 0, { id: 'x', at: 'w' }, 'a:\n  - {id: x, at: w}'],
    ['a:\n  - id: x\n    at: w', 1, { id: 'z', at: 'w' }, 'a:\n  - id: x\n    at: w\n  - id: z\n    at: w'],
  ] as [string, number, Value, string][])('%j gets at %d %j', (yaml, index, value, after) => {
    expect(edited(yaml, (before) => insertItem(before, ['a'], index, value, file))).toBe(after);
  });

  it.each([
    [block, 0, 'a:\n  # of two\n  - two\n\n  - three\nb: 1'],
    [block, 1, 'a:\n  - one # 1\n\n  - three\nb: 1'],
    ['a:\n- one', 0, 'a: []'],
    ['a: # why\n  - one', 0, 'a: [] # why'],
    ['a: [b, c]', 1, 'a: [b]'],
    ['a: [b, # of b\n  c]', 1, 'a: [b, # of b\n  ]'],
  ] as [string, number, string][])('%j loses %d', (yaml, index, after) => {
    expect(edited(yaml, (before) => removeItem(before, ['a'], index, file))).toBe(after);
  });

  it.each([
    [block, 1, 0, 'a:\n  # of two\n  - two\n  - one # 1\n\n  - three\nb: 1'],
    [block, 0, 2, 'a:\n  # of two\n  - two\n  - three\n\n  - one # 1\nb: 1'],
    ['a: [b, "c",  d]', 2, 0, 'a: [d, b,  "c"]'],
  ] as [string, number, number, string][])('%j, %d moved to %d', (yaml, from, to, after) => {
    expect(edited(yaml, (before) => moveItem(before, ['a'], from, to, file))).toBe(after);
  });
});

describe('what is not changed keeps its bytes', () => {
  const source = '\uFEFF---\r\n# ключ\r\nplace:  "Ж" \r\nbasis: >\r\n  a 😀\r\n  b\r\n---\r\n\r\nТекст\r\nend';

  it('mark, line ends, remarks and the missing last line end', () => {
    expect(text(setValue(bytes(source), ['place'], 'Я', file))).toBe(source.replace('Ж', 'Я'));
    expect(text(setValue(bytes(source), ['headline'], 'H', file))).toBe(
      source.replace('place:', 'headline: H\r\nplace:'),
    );
    expect(text(setBody(bytes(source), '\nТекст\nend.', file))).toBe(`${source}.`);
  });

  it('in the text too, whatever ends its lines', () => {
    expect(text(setBody(bytes('---\na: 1\n---\nx\r\ny\nz'), 'x\ny2\nz', file))).toBe('---\na: 1\n---\nx\r\ny2\nz');
    expect(text(setBody(bytes('---\na: 1\n---'), 'x\n', file))).toBe('---\na: 1\n---\nx\n');
  });
});

describe('what cannot be changed is refused, with the file and a cure', () => {
  it.each([
    ['a: 1', (before: Uint8Array) => setBody(before, 'a\u0000', file)],
    ['a: "1', (before: Uint8Array) => setValue(before, ['a'], '2', file)],
    ['a: &x {b: 1}\nc: *x', (before: Uint8Array) => setValue(before, ['a', 'b'], 2, file)],
    ['a: 1', (before: Uint8Array) => setValue(before, ['a', 'b'], 2, file)],
    ['a: 1', (before: Uint8Array) => insertItem(before, ['a'], 0, 2, file)],
  ])('%j', (yaml, edit) => {
    expect(() => edit(bytes(fenced(yaml)))).toThrow(/^press\/example\/en\.md[^:]*: .*/);
  });

  it('a file without front matter, one that is no text', () => {
    expect(() => setValue(bytes('Text'), ['a'], 1, file)).toThrow('has no front matter');
    expect(() => readValues(Buffer.from([0xff]), file)).toThrow('is not UTF-8');
  });
});

import { expect, test } from 'vitest';
import { exampleFile, translation } from '../../../support/example-file';

const read = async (body: string, words: object = {}) => String(await exampleFile('txt', { body, words }));

/** What stands between dateline and boilerplate. */
const bodyOf = (text: string) => text.split('4 May 2031\n').at(-1)?.split('About the film\n')[0]?.trim();

test('over the text stands what it is, of when and where, how long, in which languages, and its address', async () => {
  const files = { 'press/one/ru.md': translation({}, 'Текст.') };
  const text = String(await exampleFile('txt', { files }));
  expect(text.slice(0, text.indexOf('\n\n'))).toMatchInlineSnapshot(`
    "The Example
    Press release, 4 May 2031, Example City
    6 words, 29 characters with spaces, without boilerplate and notes
    Languages: English, Русский
    https://film.example/en/press/one
    ------------------------------------------------------------------------------"
  `);
});

test('lines have no more than 78 columns and no space at their end', async () => {
  const long = 'Some words of a text that goes on and on. '.repeat(8);
  const lines = (
    await read(`${long}\n\n- ${long}\n  - ${long}\n\n> ${long}\n>\n> - ${long}\n\n| a | b |\n|---|---|\n| ${long} | |`)
  ).split('\n');
  const longest = Math.max(...lines.map(({ length }) => length));
  expect(longest).toBeGreaterThan(70);
  expect(longest).toBeLessThanOrEqual(78);
  expect(lines.filter((line) => /\s$|\u00a0|\t/.test(line))).toEqual([]);
});

test('a word longer than a line stands whole on one of its own', async () => {
  const address = `https://daily.example/${'a'.repeat(100)}`;
  expect(await read(`Some words ${address} end.`)).toContain(`Some words\n${address}\nend.`);
});

test('lists, extracts, tables, notes and broken lines keep their shape', async () => {
  const body =
    'Words[^1] and\\\nmore.\n\n1. one\n   - inner\n\n2. two\n\n> extract\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | |\n\n[^1]: A note.';
  expect(bodyOf(await read(body))).toMatchInlineSnapshot(`
    "Words[1] and
    more.

    1. one
       - inner
    2. two

        extract

    a: 1
    b: 2

    a: 3

    [1] A note."
  `);
});

test('no two empty lines follow each other but before nothing', async () => {
  const text = await read('> extract\n\n- a\n\n| a |\n|---|\n| 1 |\n\n## Part\n\ntext');
  expect(text).not.toMatch(/\n\n\n/);
  expect(text).toMatch(/[^\n]\n$/);
});

test('under the text stand the addresses of its links to other sites, whole, each once', async () => {
  const long = `https://daily.example/${'a'.repeat(100)}`;
  const text = await read(`[One **bold**](${long}), [ours](/press) and [mail](mailto:context@daily.example).`);
  const [, , links] = text.split(/^-{78}$/m);
  expect(links).toBe(`\n\nOne bold\n    ${long}\n`);
  expect((await read('No links.')).split(/^-{78}$/m)).toHaveLength(2);
});

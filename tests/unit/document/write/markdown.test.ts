import { expect, test } from 'vitest';
import { exampleFile, exampleOrigin } from '../../../support/example-file';
import { htmlOf } from '../../../support/markdown';

const read = async (body: string) => String(await exampleFile('md', { body }));

/** What stands between dateline and boilerplate. */
const bodyOf = (text: string) => text.split('4 May 2031\n').at(-1)?.split('## About the film')[0]?.trim() ?? '';

test.each([
  [
    'signs of Markdown',
    '1\\. \\- \\# \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\| snake_case_word 2 \\* 3 \\<b> &amp;lt; \\\\ \\~\\~e\\~\\~',
  ],
  [
    'lines that would begin a list, a heading or a table',
    '\\- a\n\n\\# b\n\n1\\) c\n\n\\+ d\n\n\\| e |\n\n\\> f\n\n\\=== g',
  ],
  ['looks', 'a *b* **c** **_d_** e*f*g **h**.'],
  ['links', '[a “b” *c*](https://daily.example/?a="b"&c=(d)_e) <press@films.example> https://daily.example/x_y_z'],
  ['headings', '## Two\n\n### Three\n\n#### Four\n\n### Three again'],
  ['lists', '1. one\n   - inner\n     - deep\n2. two\n\ntext\n\n- a\n- b'],
  ['extracts', '> one\n>\n> two\n>\n> - three'],
  ['tables', '| a | *b* |\n| --- | --- |\n| 1 \\| 2 | [c](https://daily.example/) |\n| | \\*3\\* |'],
  ['broken lines', 'one\\\ntwo  \nthree'],
  ['other scripts', 'Ә Ғ Ґ Ł ¿qué?'],
])('%s come back as they were written', async (_what, body) => {
  const again = bodyOf(await read(body));
  expect(again).not.toBe('');
  expect(htmlOf(again).replace(/\s+/g, ' ')).toBe(htmlOf(body).replace(/\s+/g, ' '));
});

test('it begins with kind, headline, summary and dateline', async () => {
  expect((await read('A text.')).split('\n\n').slice(0, 5)).toEqual([
    'Press release · 4 May 2031',
    '# A headline',
    'A summary.',
    'Example City, 4 May 2031',
    'A text.',
  ]);
});

test('links to pages of the site have their whole address', async () => {
  expect(await read('[a person](/people)')).toContain(`[a person](${exampleOrigin}/en/people)`);
});

test('spaces that do not break are plain ones, and the figure of a note stands in brackets', async () => {
  const text = await read('10 % of it[^1] — all.\n\n[^1]: A note.');
  expect(text).toContain('10 % of it\\[1] — all.');
  expect(text).not.toContain('\u00a0');
});

test('a space at the edge of a look is a space', async () => {
  const corrected = {
    facts: { corrections: [{ id: 'day', at: '2031-05-05T10:00:00Z' }] },
    words: { corrections: { day: { what: 'It is the 5th.', why: 'A slip.' } } },
  };
  const text = String(await exampleFile('md', corrected));
  expect(text).toContain('**5 May 2031.** It is the 5th.');
  expect(text).not.toMatch(/&#x?\w+;/);
});

import { describe, expect, test } from 'vitest';
import { formatDate } from '@/lib/i18n/formats';
import { locales } from '@/lib/i18n/locales';
import { readDocx } from '../../support/docx';
import { exampleFile, exampleOrigin, translation } from '../../support/example-file';
import { hasTool, savedAsText } from '../../support/tools';
import { unzip } from '../../support/unzip';

const files = {
  'press/one/ru.md': translation({ headline: 'Заголовок «Ә»' }, 'Текст.'),
  'press/one/es.md': translation({ headline: 'Titular «ñ»' }, 'Texto.'),
};

describe.each(locales)('a Word document in %s', (locale) => {
  test('is in its language, and its title and author stand in its properties', async () => {
    const { parts, paragraphs } = await readDocx(await exampleFile('docx', { files }, locale));
    expect(parts['word/styles.xml']).toContain(`<w:lang w:val="${locale}"/>`);
    const title = paragraphs.find(({ style }) => style === 'Heading1')?.text;
    expect(parts['docProps/core.xml']).toContain(`<dc:title>${title}</dc:title>`);
  });
});

test('it has the styles an editor looks for', async () => {
  const body = '## Part\n\nA text.\n\n### Smaller\n\n> An extract.';
  const { paragraphs } = await readDocx(await exampleFile('docx', { body }));
  expect(paragraphs.slice(0, 8)).toEqual([
    { style: 'Kind', text: 'Press release · 4\u00a0May 2031' },
    { style: 'Heading1', text: 'A headline' },
    { style: 'Subtitle', text: 'A summary.' },
    { style: 'Dateline', text: `Example City, ${formatDate('en', '2031-05-04')}` },
    { style: 'Heading2', text: 'Part' },
    { style: undefined, text: 'A text.' },
    { style: 'Heading3', text: 'Smaller' },
    { style: 'Quote', text: 'An extract.' },
  ]);
});

test('no distance between lines is without its rule, which LibreOffice would take for a height', async () => {
  const { parts } = await readDocx(await exampleFile('docx', {}));
  const spacings = Object.values(parts).flatMap((part) => part.match(/<w:spacing [^>]*w:line=[^>]*>/g) ?? []);
  expect(spacings.length).toBeGreaterThan(0);
  expect(spacings.filter((spacing) => !spacing.includes('w:lineRule="auto"'))).toEqual([]);
});

test('every style and every relationship it names is there', async () => {
  const body = '## Part\n\n[a](https://x.example/)\n\n- one\n\n1. two\n\n> extract';
  const { parts, paragraphs } = await readDocx(await exampleFile('docx', { body }));
  for (const style of new Set(paragraphs.flatMap((paragraph) => paragraph.style ?? [])))
    expect(parts['word/styles.xml']).toContain(`w:styleId="${style}"`);
  const named = parts['word/document.xml']?.matchAll(/ r:id="([^"]+)"/g) ?? [];
  for (const [, id] of named) expect(parts['word/_rels/document.xml.rels']).toContain(` Id="${id}"`);
});

test('its links lead where those of the page lead', async () => {
  const body = 'A [“link”](https://daily.example/?a="b"&c=d), [a person](/people).';
  const { links } = await readDocx(await exampleFile('docx', { body }));
  expect(links).toEqual([
    'https://daily.example/?a=%22b%22&c=d',
    `${exampleOrigin}/en/people`,
    'tel:+34600000000',
    'mailto:press@films.example',
  ]);
});

test('lists stand as deep as in the text, and each begins with 1', async () => {
  const body = '1. one\n   - inner\n     1. deep\n2. two\n\n   more of two\n\nA text.\n\n1. again';
  const { paragraphs } = await readDocx(await exampleFile('docx', { body }));
  const listed = paragraphs.filter(({ list }) => list);
  expect(listed.map(({ text, list }) => [text, list?.level])).toEqual([
    ['one', 0],
    ['inner', 1],
    ['deep', 2],
    ['two', 0],
    ['again', 0],
  ]);
  const [one, inner, deep, two, again] = listed.map(({ list }) => list?.number);
  expect(two).toBe(one);
  expect(new Set([one, inner, deep, again]).size).toBe(4);
});

test('nothing in it is drawn by lot or taken from the clock', async () => {
  const body = '[a](https://x.example/)\n\n1. one\n\n| a | b |\n|---|---|\n| 1 | 2 |';
  const [first, second] = [await exampleFile('docx', { body }), await exampleFile('docx', { body })];
  expect(first.equals(second)).toBe(true);
  const { parts } = await readDocx(first);
  const moments = [...(parts['docProps/core.xml'] ?? '').matchAll(/<dcterms:(\w+)[^>]*>([^<]*)</g)];
  expect(moments.map(([, what, moment]) => `${what} ${moment}`)).toEqual([
    'created 2031-05-04T00:00:00Z',
    'modified 2031-05-04T00:00:00Z',
  ]);
  for (const { name, modified } of await unzip(first))
    expect(modified.toISOString(), name).toMatch(/^1980-01-01T00:00/);
});

test.skipIf(!hasTool('soffice'))(
  'LibreOffice opens it and finds the text',
  async () => {
    const text = savedAsText(await exampleFile('docx', { files }, 'ru'), 'docx');
    for (const words of ['Заголовок «Ә»', 'Текст.', 'press@films.example']) expect(text).toContain(words);
  },
  120_000,
);

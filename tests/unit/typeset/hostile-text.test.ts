import { expect, test } from 'vitest';
import { blocksOfTree } from '@/lib/document/compose/from-tree';
import { normalized } from '@/lib/document/normalize';
import type { TextDocument } from '@/lib/document/text-document';
import { faces } from '@/lib/fonts/faces';
import { toDocx } from '@/lib/typeset/docx';
import { toPdf } from '@/lib/typeset/pdf';
import { readDocx } from '../../support/docx';
import { exampleFile } from '../../support/example-file';
import { treeOf } from '../../support/markdown';
import { readPdf } from '../../support/pdf';

/** The text of a release's PDF, spaces as they may be. */
async function pdfText(body: string, words: object = {}): Promise<string> {
  const { pages } = await readPdf(await exampleFile('pdf', { body, words }));
  return pages.join(' ').replace(/\s+/g, ' ');
}

/** A text that no content file could hold, as a list of names from elsewhere still may. */
const unchecked = (body: string, { headline = 'A headline', summary = 'A summary.' } = {}): TextDocument =>
  normalized({
    title: headline,
    lang: 'en',
    issuer: 'Example',
    address: 'https://film.example/en',
    blocks: [
      { kind: 'heading', level: 1, runs: [{ text: headline }] },
      { kind: 'paragraph', role: 'summary', runs: [{ text: summary }] },
      ...blocksOfTree(treeOf(body), { siteUrl: 'https://film.example', quotation: () => [] }),
    ],
  });

const uncheckedPdfText = async (...given: Parameters<typeof unchecked>) =>
  (await readPdf(toPdf(unchecked(...given)))).pages.join(' ').replace(/\s+/g, ' ');

const uncheckedDocxText = async (body: string) => (await readDocx(await toDocx(unchecked(body)))).paragraphs[2]?.text;

const bodyOfDocx = async (body: string) => (await readDocx(await exampleFile('docx', { body }))).paragraphs[4]?.text;

test('what Typst would read as its own markup is text', async () => {
  const markup = '#set page(width: 1pt) #import "x" $x^2$ @one <one> /* a */ ~ --- \\u{41} = b';
  expect(await pdfText(markup.replace(/[<\\*]/g, '\\$&'), { headline: '#panic() $ @x * _ ` \\' })).toContain(markup);
});

test('signs that the fonts lack are left out of a PDF, and nothing else is', async () => {
  const text = await uncheckedPdfText('## 漢字 🎬\n\nA 🎬film 漢字of👩‍👧 two שלום\u202e.\n\n## Part\n\n- 漢\n- b');
  expect(text).toContain('A film of two . Part');
});

test('where a PDF can set nothing of a headline, heading or link, an ellipsis says that something was there', async () => {
  const text = await uncheckedPdfText('## 漢字\n\n[漢](https://x.example/) end', { headline: '漢字', summary: '🎬' });
  expect(text).toContain('… … … … end');
});

test('signs that the fonts lack stay in a Word document', async () => {
  const text = 'A 🎬 film 漢字 of 👩‍👧 two שלום مرحبا.';
  expect(await uncheckedDocxText(text)).toBe(text);
});

test('every sign that the fonts have can be set', () => {
  const signs = faces
    .filter(({ family }) => family.startsWith('Literata'))
    .flatMap(({ unicodeRange }) => unicodeRange.split(/,\s*/))
    .flatMap((range) => {
      const [from = 0, to = from] = range
        .replace('U+', '')
        .split('-')
        .map((point) => Number.parseInt(point, 16));
      return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
    });
  expect(signs.length).toBeGreaterThan(400);
  const blocks = [{ kind: 'paragraph', runs: [{ text: signs.join(' ') }] }] satisfies TextDocument['blocks'];
  const about = { title: 'Signs', lang: 'en', issuer: 'Example', address: 'https://film.example/en' } as const;
  expect(toPdf(normalized({ ...about, blocks })).length).toBeGreaterThan(10_000);
});

test('signs of XML are text, and those that XML has not are left out', async () => {
  const body = 'A < b > c &amp; "d" \u0001\u0008\u000b\u001f\ufffe\'e\' ]]\\>';
  expect(await uncheckedDocxText(body)).toBe('A < b > c & "d" \'e\' ]]>');
  expect(await uncheckedPdfText(body)).toContain('A < b > c & "d" \'e\' ]]>');
});

test('a word of 400 letters does not fail', async () => {
  const word = 'long'.repeat(100);
  expect(await pdfText(`${word} end.`)).toContain(' end.');
  expect(await bodyOfDocx(word)).toBe(word);
});

test('a text that skips heading levels, and one that begins with a low one, becomes a PDF/UA', async () => {
  for (const body of [
    '## Two\n\n#### Four\n\n##### Five',
    '#### Four\n\n## Two',
    '- one\n\n  #### in a list',
    '> ##### quoted',
  ]) {
    const { uaPart } = await readPdf(await exampleFile('pdf', { body }));
    expect(uaPart, body).toBe('1');
  }
});

test('lists and extracts in each other are set as deep as they go', async () => {
  const list = ['one', 'two', 'three', 'four', 'five']
    .map((word, depth) => `${'  '.repeat(depth)}- ${word}`)
    .join('\n');
  expect(await pdfText(`${list}\n\n> > > extract\n> >\n> > 1. a\n> >    1. b`)).toMatch(
    /one .*two .*five extract 1\. a 1\. b/,
  );
});

test('60 000 characters take no more than three seconds of the processor', async () => {
  const paragraph = `${'word '.repeat(118)}end of it.\n\n`;
  const body = paragraph.repeat(Math.floor(60_000 / paragraph.length));
  const before = process.cpuUsage();
  await exampleFile('pdf', { body });
  await exampleFile('docx', { body });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(3);
}, 60_000);

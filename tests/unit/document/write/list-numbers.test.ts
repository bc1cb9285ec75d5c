import { expect, it } from 'vitest';
import { exampleFile } from '../../../support/example-file';
import { htmlOf } from '../../../support/markdown';
import { readPdf } from '../../../support/pdf';
import { unzip } from '../../../support/unzip';

const body = '2025. A year.\n\nThen words.\n\n3. third\n\n   7. inner\n\n4. fourth\n\n- sign\n\n1. first';

const text = async (form: 'txt' | 'md' | 'html') => String(await exampleFile(form, { body }));

it('a list begins with its own number on the page', () => {
  expect(htmlOf(body)).toMatch(/<ol start="2025">[\s\S]+<ol start="3">[\s\S]+<ol start="7">[\s\S]+<ul>[\s\S]+<ol>/);
});

it('and in HTML', async () => {
  expect((await text('html')).match(/<[ou]l[^>]*>/g)).toEqual([
    '<ol start="2025">',
    '<ol start="3">',
    '<ol start="7">',
    '<ul>',
    '<ol>',
  ]);
});

it('and in plain text', async () => {
  expect(await text('txt')).toContain(
    '2025. A year.\n\nThen words.\n\n3. third\n   7. inner\n4. fourth\n\n- sign\n\n1. first',
  );
});

it('and in Markdown', async () => {
  expect(await text('md')).toContain(
    '2025. A year.\n\nThen words.\n\n3. third\n\n   7. inner\n4. fourth\n\n- sign\n\n1. first',
  );
});

it('and in the plain text of ninjs', async () => {
  const { bodies } = JSON.parse(String(await exampleFile('json', { body })));
  expect(bodies[1].value).toContain(
    '2025. A year.\n\nThen words.\n\n3. third\n\n7. inner\n\n4. fourth\n\nsign\n\n1. first',
  );
});

it('and in PDF', async () => {
  const { pages } = await readPdf(await exampleFile('pdf', { body }));
  expect(pages.join(' ').replace(/\s+/g, ' ')).toMatch(
    /2025\. A year\. Then words\. 3\. third 7\. inner 4\. fourth • sign 1\. first/,
  );
});

it('and in Word', async () => {
  const parts = new Map(
    (await unzip(await exampleFile('docx', { body }))).map(({ name, bytes }) => [name, `${bytes}`]),
  );
  const [document = '', numbering = ''] = [parts.get('word/document.xml'), parts.get('word/numbering.xml')];
  const begins = (word: string) => {
    const paragraph = document.split('<w:p>').find((each) => each.includes(`>${word}<`)) ?? '';
    const [, level] = /<w:ilvl w:val="(\d+)"/.exec(paragraph) ?? [];
    const [, number] = /<w:numId w:val="(\d+)"/.exec(paragraph) ?? [];
    const list = numbering.split('<w:num ').find((each) => each.includes(`w:numId="${number}"`)) ?? '';
    const [, kind] = /<w:abstractNumId w:val="(\d+)"/.exec(list) ?? [];
    const described =
      numbering.split('<w:abstractNum ').find((each) => each.includes(`w:abstractNumId="${kind}"`)) ?? '';
    const own = described.split('<w:lvl ').find((each) => each.includes(`w:ilvl="${level}"`)) ?? '';
    const overridden = list.split('<w:lvlOverride ').find((each) => each.includes(`w:ilvl="${level}"`));
    return Number(/<w:start(?:Override)? w:val="(\d+)"/.exec(overridden ?? own)?.[1]);
  };
  expect(['A year.', 'third', 'inner', 'first'].map(begins)).toEqual([2025, 3, 7, 1]);
});

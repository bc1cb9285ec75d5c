import { describe, expect, test } from 'vitest';
import { exampleFile, translation } from '../../support/example-file';
import { askTool, hasTool } from '../../support/tools';

const headline = 'Фильм «Пример»';
const files = {
  'press/one/ru.md': translation({ headline }, 'Один *текст* со **ссылкой** на [сайт](https://x.example).'),
};
const russian = () => exampleFile('pdf', { files }, 'ru');

describe.skipIf(!hasTool('pdfinfo'))('pdfinfo', () => {
  test('finds title, author and day, tags, and a page of A4', async () => {
    const said = askTool('pdfinfo', (file) => [file], await russian(), 'pdf');
    for (const line of [
      /^Title: +Фильм «Пример»$/m,
      /^Author: +Пример$/m,
      /^CreationDate: +Sun May +4 00:00:00 2031 UTC$/m,
      /^Tagged: +yes$/m,
      /^Page size: .*\(A4\)$/m,
      /^JavaScript: +no$/m,
      /^Encrypted: +no$/m,
    ])
      expect(said).toMatch(line);
  });
});

describe.skipIf(!hasTool('pdffonts'))('pdffonts', () => {
  test('finds none but the fonts of the site, embedded, with a table of their letters', async () => {
    const [, , ...fonts] = askTool('pdffonts', (file) => [file], await russian(), 'pdf')
      .trimEnd()
      .split('\n');
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+(?:Literata|GolosText)-\w+ .* yes yes yes /);
  });
});

describe.skipIf(!hasTool('pdftotext'))('pdftotext', () => {
  test('finds the text', async () => {
    const text = askTool('pdftotext', (file) => [file, '-'], await russian(), 'pdf');
    for (const words of [headline, 'Один текст со ссылкой на сайт.', 'Страница 1 / 1']) expect(text).toContain(words);
  });
});

describe.skipIf(!hasTool('qpdf'))('qpdf', () => {
  test('finds no fault in the file', async () => {
    const said = askTool('qpdf', (file) => ['--check', file], await russian(), 'pdf');
    expect(said).toContain('No syntax or stream encoding errors found');
  });
});

import { describe, expect, test } from 'vitest';
import type { Block } from '@/lib/document/blocks';
import { locales } from '@/lib/i18n/locales';
import { NotSet, toPdf } from '@/lib/typeset/pdf';
import { exampleFile, exampleOrigin, translation } from '../../support/example-file';
import { readPdf } from '../../support/pdf';

const linked = 'A text with [a "link"](https://daily.example/?a="b"&c=d) and [a person](/people).';

const translated = {
  files: {
    'press/one/ru.md': translation({ headline: 'Фильм «Пример»: Ә, Ғ, Қ, Ң, Ө, Ү, Һ' }, 'Текст.'),
    'press/one/es.md': translation({ headline: 'El señor Núñez, ¿y qué?' }, 'Un texto.'),
  },
  words: { headline: 'A film & “its” <title>' },
};

const titles: Partial<Record<string, string>> & { en: string } = {
  en: 'A film & “its” <title>',
  ru: 'Фильм «Пример»: Ә, Ғ, Қ, Ң, Ө, Ү, Һ',
  es: 'El señor Núñez, ¿y qué?',
};

describe.each(locales)('a PDF in %s', (locale) => {
  const title = titles[locale] ?? titles.en;
  test('is tagged, claims PDF/UA-1 and names its title and language', async () => {
    const pdf = await readPdf(await exampleFile('pdf', translated, locale));
    expect(pdf).toMatchObject({ title, language: locale, isTagged: true, uaPart: '1' });
    expect(pdf.pages.join(' ').replace(/\s+/g, ' ')).toContain(title);
  });
});

test('its links lead to absolute addresses', async () => {
  const { links } = await readPdf(await exampleFile('pdf', { body: linked }));
  expect(links).toEqual([
    'https://daily.example/?a=%22b%22&c=d',
    `${exampleOrigin}/en/people`,
    'tel:+34600000000',
    'mailto:press@films.example',
  ]);
});

test('its pages are numbered, under the address of the release', async () => {
  const { pages } = await readPdf(await exampleFile('pdf', { body: 'Words of a paragraph. '.repeat(900) }));
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, page] of pages.entries()) {
    expect(page).toContain(`Page ${index + 1} / ${pages.length}`);
    expect(page).toContain('film.example/en/press/one');
  }
});

test('what it says is read out as headings, paragraphs, quotations, lists and tables', async () => {
  const body = '## Part\n\nText.\n\n> Extract.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |';
  const { roles } = await readPdf(await exampleFile('pdf', { body }));
  const blocks = roles.filter((role) => !['Root', 'Document', 'Span', 'Link', 'Lbl', 'LBody'].includes(role));
  expect(blocks).toEqual([
    ...['P', 'H1', 'P', 'P'],
    ...['H2', 'P', 'BlockQuote', 'P', 'L', 'LI', 'P', 'LI', 'P'],
    ...['Table', 'THead', 'TR', 'TH', 'TH', 'TBody', 'TR', 'TD', 'TD'],
    ...['H2', 'P', 'H2', 'P', 'P', 'P', 'P', 'H2', 'P'],
  ]);
});

test('the same text makes the same bytes', async () => {
  const [first, second] = [await exampleFile('pdf'), await exampleFile('pdf')];
  expect(first.equals(second)).toBe(true);
});

const heading = (level: 1 | 3): Block => ({ kind: 'heading', level, runs: [{ text: 'A heading' }] });

const dateless = { title: 'A title', lang: 'en', issuer: 'The Example', address: `${exampleOrigin}/en/x` } as const;

test('it is of the day of its text, and one that has none is of no day, never of today', async () => {
  const created = async (bytes: Buffer) => (await readPdf(bytes)).created;
  expect(await created(await exampleFile('pdf'))).toBe('D:20310504000000Z');
  expect(await created(toPdf({ ...dateless, blocks: [heading(1)] }))).toBe('');
});

test('what PDF/UA refuses is an error that names the text', () => {
  const skipping = { ...dateless, blocks: [heading(1), heading(3)] };
  expect(() => toPdf(skipping)).toThrow(NotSet);
  expect(() => toPdf(skipping)).toThrow(/^https:\/\/film\.example\/en\/x: .*skipped from heading level 1 to 3/);
});

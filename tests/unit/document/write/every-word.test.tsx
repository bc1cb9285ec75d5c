import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Blocks } from '@/components/document/Blocks';
import { itemOf } from '@/lib/content';
import { composePressRelease, pressReleaseParts } from '@/lib/document/compose/press-release';
import { textsOf } from '@/lib/document/texts';
import { toHtmlFragment } from '@/lib/document/write/html';
import { toMarkdownFile } from '@/lib/document/write/markdown';
import { toNinjs } from '@/lib/document/write/ninjs';
import { toPlainTextFile } from '@/lib/document/write/text';
import { messages } from '@/lib/i18n/messages';
import { toDocx } from '@/lib/typeset/docx';
import { toPdf } from '@/lib/typeset/pdf';
import { contentFile, editionOf } from '../../../support/edition';
import {
  exampleContact,
  exampleFilm,
  examplePerson,
  exampleRelease,
  exampleSource,
} from '../../../support/example-film';
import { textOfDocx, textOfMarkdown, textOfPdf, textOfPlain, wordsIn } from '../../../support/release-words';

const body = `First words, **strong** and _set apart_, with a [link](https://a.example/).[^a]

[[quote:hope]]

## A heading

> Words of others.

1. One
2. Two
   - Two and a half

| Place |
|---|
| Harbour |

[^a]: What the note says.`;

const edition = editionOf({
  ...exampleFilm(),
  ...exampleContact,
  'people/person-one/en.md': examplePerson({}, { name: 'Person One' }),
  'quotes/hope/en.md': contentFile(
    {
      facts: { speaker: 'person-one', date: '2031', originals: ['es'], sources: [exampleSource] },
      occasion: 'Meeting',
    },
    'There is hope.',
  ),
  'press/one/en.md': exampleRelease({}, { editorsNote: 'Mind the gap.' }, body),
});
const context = { edition, locale: 'en', siteUrl: 'https://film.example' } as const;
const found = itemOf(edition, 'press', 'one', 'en');
if (!found) throw new Error('There is a release.');
const release = found;
const document = composePressRelease(release, context);

const textOfHtml = (html: string) =>
  html
    .replace(/<sup>|<span class="block">/g, ' ')
    .replace(/<\/?(?:a|em|strong|span|code|sup|time|cite)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&amp;', '&');

/** As it is printed: without what is only read out, only clicked, or only copied. */
function textOfPage(): string {
  const parts = pressReleaseParts(release, context);
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      <Blocks blocks={Object.values(parts).flat()} />
    </NextIntlClientProvider>,
  );
  let number = 0;
  return textOfHtml(
    html
      .replace(/<div class="no-print[\s\S]*?<\/details><\/div>/g, '')
      .replace(/<h2 class="sr-only"[^>]*>[^<]*<\/h2>/g, '')
      .replace(/<a [^>]*data-footnote-backref[\s\S]*?<\/a>/g, '')
      .replace(/<li id="fn-/g, () => {
        number += 1;
        return `${number} <li id="fn-`;
      }),
  );
}

const bodiesOf = (ninjs: string): string[] => JSON.parse(ninjs).bodies.map(({ value }: { value: string }) => value);

const margins = { issuer: document.issuer, address: 'film.example/en/press/one', pageNumber: /Page \d+ \/ \d+/ };

const writers: Record<string, () => string | Promise<string>> = {
  page: textOfPage,
  html: () => textOfHtml(toHtmlFragment(document.blocks, 'en')),
  txt: () => textOfPlain(toPlainTextFile(document, [])),
  md: () => textOfMarkdown(toMarkdownFile(document)),
  'ninjs, HTML': () => textOfHtml(bodiesOf(toNinjs(release, document, context))[0] ?? ''),
  'ninjs, plain': () => bodiesOf(toNinjs(release, document, context))[1] ?? '',
  docx: async () => textOfDocx(await toDocx(document)),
  pdf: () => textOfPdf(toPdf(document), margins),
};

describe('no writer loses or adds a word of what is composed', () => {
  const composed = wordsIn(textsOf(document.blocks).join('\n'));

  it('something is', () => {
    expect(composed.length).toBeGreaterThan(60);
  });

  it.each(Object.entries(writers))('%s', async (_form, write) => {
    /** The numbers of lists and notes are written by each in its own way. */
    const wordsAlone = (words: string[]) => words.filter((word) => !/^\d$/.test(word));
    expect(wordsAlone(wordsIn(await write()))).toEqual(wordsAlone(composed));
  });
});

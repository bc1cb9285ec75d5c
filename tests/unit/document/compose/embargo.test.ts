import { describe, expect, it } from 'vitest';
import type { Edition } from '@/lib/content';
import { itemOf } from '@/lib/content/queries';
import { composePressRelease } from '@/lib/document/compose/press-release';
import { toHtmlFragment } from '@/lib/document/write/html';
import { toMarkdownFile } from '@/lib/document/write/markdown';
import { toPlainTextFile } from '@/lib/document/write/text';
import { formatInstant } from '@/lib/i18n/instants';
import { locales } from '@/lib/i18n/locales';
import { toDocx } from '@/lib/typeset/docx';
import { toPdf } from '@/lib/typeset/pdf';
import { originalFile } from '../../../support/content-files';
import { editionOf } from '../../../support/items';
import { textOfDocx, textOfPdf } from '../../../support/release-words';

const until = Date.parse('2031-05-04T18:30:00Z');

function editionWith(
  facts: Record<string, unknown>,
  now: number,
  audience: 'public' | 'everything' = 'everything',
): Edition {
  const contact = { 'contacts/desk/en.md': originalFile('contacts') };
  return editionOf({ ...contact, 'press/one/en.md': originalFile('press', { facts }) }, { now, audience });
}

function documentOf(edition: Edition, locale: (typeof locales)[number] = 'en') {
  const release = itemOf(edition, 'press', 'one', locale);
  if (!release) throw new Error('there is a release');
  return composePressRelease(release, { edition, locale, siteUrl: 'https://film.example' });
}

const noticeIn = (edition: Edition, locale: (typeof locales)[number] = 'en') =>
  documentOf(edition, locale).blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.role === 'embargo' ? [block.runs.map(({ text }) => text).join('')] : [],
  );

/** What stands on every page of the PDF and is no part of the text. */
const margins = { issuer: 'Example Film', address: 'https://film.example', pageNumber: /^\d+$/ };

const embargoUntil = '2031-05-04T20:30:00+02:00';

describe('the notice of an embargo', () => {
  it('says until when, by the clocks that it was agreed for and in UTC, in every language', () => {
    const edition = editionWith({ embargoUntil }, until - 1);
    expect(locales.map((locale) => noticeIn(edition, locale))).toMatchInlineSnapshot(`
      [
        [
          "Embargo until 4 May 2031, 20:30 UTC+2 / 4 May 2031, 18:30 UTC. Please publish nothing before it ends.",
        ],
        [
          "Эмбарго до 4 мая 2031, 20:30 UTC+2 / 4 мая 2031, 18:30 UTC. Пожалуйста, ничего не публикуйте до его окончания.",
        ],
        [
          "Embargo hasta el 4 de mayo de 2031, 20:30 UTC+2 / 4 de mayo de 2031, 18:30 UTC. Le rogamos que no publique nada antes de que termine.",
        ],
      ]
    `);
  });

  it('says what it is on, and one moment alone where that is in UTC', () => {
    const notices = ['news', 'review', 'social', 'stills'].flatMap((embargoKind) =>
      noticeIn(editionWith({ embargoUntil: '2031-05-04T18:30:00Z', embargoKind }, until - 1)),
    );
    expect(notices).toMatchInlineSnapshot(`
      [
        "News embargo until 4 May 2031, 18:30 UTC. Please report nothing of it before it ends.",
        "Embargo on reviews until 4 May 2031, 18:30 UTC. Please publish no review before it ends.",
        "Embargo on social media until 4 May 2031, 18:30 UTC. Please post nothing about it before it ends.",
        "Embargo on pictures until 4 May 2031, 18:30 UTC. Please publish none of the pictures before it ends.",
      ]
    `);
  });

  it('is gone at the moment itself, and in what everybody sees', () => {
    expect(noticeIn(editionWith({ embargoUntil }, until))).toEqual([]);
    expect(noticeIn(editionWith({ embargoUntil }, until, 'public'))).toEqual([]);
    expect(noticeIn(editionWith({}, 0))).toEqual([]);
  });

  it('stands above everything else in every format', async () => {
    const document = documentOf(editionWith({ embargoUntil }, until - 1));
    const [pdf, docx] = await Promise.all([toPdf(document), toDocx(document)]);
    const texts = [
      toHtmlFragment(document.blocks, 'en'),
      toPlainTextFile(document, []),
      toMarkdownFile(document),
      await textOfPdf(pdf, margins),
      await textOfDocx(docx),
    ].map((text) => text.replaceAll(/[\s\u00a0]+/g, ' '));
    for (const text of texts) {
      expect(text).toContain('Embargo until 4 May 2031, 20:30 UTC+2 / 4 May 2031, 18:30 UTC.');
      expect(text.indexOf('Embargo until')).toBeLessThan(text.indexOf('A headline'));
    }
  });
});

it('a moment is told with the hours and minutes that clocks are ahead of UTC or behind it, and their day', () => {
  const told = (offset: string) => formatInstant('en', until, offset).replaceAll('\u00a0', ' ');
  expect(['+00:00', '+05:30', '-03:00', '+14:00'].map(told)).toEqual([
    '4 May 2031, 18:30 UTC',
    '5 May 2031, 00:00 UTC+5:30',
    '4 May 2031, 15:30 UTC-3',
    '5 May 2031, 08:30 UTC+14',
  ]);
});

import { describe, expect, it } from 'vitest';
import { toPlainText } from '@/lib/markdown/plain-text';
import { type SourceNote, sourcesMarkedIn, withSourceNotes } from '@/lib/markdown/source-marks';
import { htmlOf } from '../../support/markdown';

const notes: Record<string, SourceNote> = {
  'coverage/one': { text: 'One & Only', href: 'https://one.example/', lang: 'es', date: '4 May 2031' },
  'coverage/two': { text: 'Two', href: 'https://two.example/' },
  'press/first': { text: 'Press release of 1 May 2031', href: '/press/first' },
};
const targets = {
  pathOf: (target: string) => (target === 'press/first' ? '/press/first' : undefined),
  source: (id: string) => notes[id],
};

/** What stands in the notes, without the way back. */
const notesIn = (html: string) =>
  [...html.matchAll(/<li id="[^"]+">\s*<p>(.*?) <a href="#fnref/gs)].map(([, note]) => note);

describe('a source mark', () => {
  it('becomes a number, and a note with publisher and day', () => {
    const html = htmlOf('She lives in Spain.[^coverage/one]', { targets });
    expect(html).toMatch(/Spain\.<sup><a [^>]*href="#fn-source-1"[^>]*>1<\/a><\/sup>/);
    expect(notesIn(html)).toEqual([
      '<a href="https://one.example/" hreflang="es">One &#x26; Only</a>, 4\u00a0May 2031',
    ]);
  });

  it('may stand before a colon', () => {
    expect(sourcesMarkedIn('He said[^coverage/one]: yes.')).toEqual(['coverage/one']);
    expect(sourcesMarkedIn('[^coverage/one]: a note of its own')).toEqual([]);
  });

  it('may name several sources', () => {
    expect(notesIn(htmlOf('Yes.[^coverage/one+coverage/two]', { targets }))).toEqual([
      '<a href="https://one.example/" hreflang="es">One &#x26; Only</a>, 4\u00a0May 2031; <a href="https://two.example/">Two</a>',
    ]);
  });

  it('leads to a press release in the reader’s language', () => {
    expect(notesIn(htmlOf('Yes.[^press/first]', { targets, pageLocale: 'ru' }))).toEqual([
      '<a href="/ru/press/first">Press release of 1\u00a0May 2031</a>',
    ]);
  });

  it('has one note wherever it stands again', () => {
    expect(notesIn(htmlOf('One.[^coverage/two] Two.[^coverage/two]', { targets }))).toHaveLength(1);
  });

  it('stands beside footnotes that have words of their own', () => {
    const html = htmlOf('One.[^own] Two.[^coverage/two]\n\n[^own]: In our own words.', { targets });
    expect(notesIn(html)).toEqual(['In our own words.', '<a href="https://two.example/">Two</a>']);
  });
});

describe('a source that is not public', () => {
  it('leaves no mark', () => {
    expect(htmlOf('Yes.[^coverage/secret]', { targets })).toBe('<p>Yes.</p>');
  });

  it('is left out of a mark that names others', () => {
    expect(notesIn(htmlOf('Yes.[^coverage/secret+coverage/two]', { targets }))).toEqual([
      '<a href="https://two.example/">Two</a>',
    ]);
  });
});

it('the words alone have no marks', () => {
  expect(toPlainText('She lives in Spain.[^coverage/one] He does not.[^coverage/one+press/two]')).toBe(
    'She lives in Spain. He does not.',
  );
});

it('sources are found wherever they are marked', () => {
  expect(sourcesMarkedIn('A.[^coverage/one+press/two] B.[^note] C.[^coverage/three]')).toEqual([
    'coverage/one',
    'press/two',
    'coverage/three',
  ]);
});

it('a text without source marks stays as it is', () => {
  expect(withSourceNotes('One.[^a]\n\n[^a]: Note.', () => true)).toBe('One.[^a]\n\n[^a]: Note.');
});

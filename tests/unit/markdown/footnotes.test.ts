import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../support/markdown';

const text = 'One.[^a] Two.[^b] Again.[^a]\n\n[^a]: First note.\n[^b]: Second note.';

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');
const idsIn = (html: string) => all(html, / id="([^"]+)"/g);
const fragmentsIn = (html: string) => all(html, / href="#([^"]+)"/g);

it('every link between a reference and its note leads somewhere, and no id stands twice', () => {
  const html = htmlOf(text);
  const ids = idsIn(html);
  expect(fragmentsIn(html)).toEqual(['fn-a', 'fn-b', 'fn-a', 'fnref-a', 'fnref-a-2', 'fnref-b']);
  expect(ids).toEqual(expect.arrayContaining(fragmentsIn(html)));
  expect(new Set(ids).size).toBe(ids.length);
});

it('ids have no prefix of a library', () => {
  expect(htmlOf(text)).not.toContain('user-content');
});

it('references are described by the label', () => {
  const html = htmlOf(text);
  expect(all(html, / aria-describedby="([^"]+)"/g)).toEqual(Array(3).fill('footnote-label'));
  expect(idsIn(html)).toContain('footnote-label');
});

it('each way back is named by the number that stands in the text', () => {
  expect(all(htmlOf(text), / aria-label="([^"]+)"/g)).toEqual(['Back to 1', 'Back to 1-2', 'Back to 2']);
});

describe('on a page of another language than the text', () => {
  const html = htmlOf('Раз.[^a]\n\n[^a]: Сноска.', {
    lang: 'ru',
    pageLocale: 'es',
    footnotes: { label: 'Notas', back: (reference) => `Volver a la referencia ${reference}` },
  });

  it('the label is the page’s word, and is marked as such', () => {
    expect(html).toContain('<h2 class="sr-only" id="footnote-label" lang="es">Notas</h2>');
  });

  it('so is the way back', () => {
    expect(html).toMatch(/<a href="#fnref-a"[^>]* aria-label="Volver a la referencia 1"[^>]* lang="es"/);
  });
});

describe('two texts on one page', () => {
  const [first, second] = ['plot', 'camp'].map((name) => htmlOf(text, { name }));

  it('share no id', () => {
    expect(idsIn(`${first}`)).toContain('plot-fn-a');
    expect(idsIn(`${first}`).filter((id) => idsIn(`${second}`).includes(id))).toEqual([]);
  });

  it('keep every link between reference and note, and the label', () => {
    for (const html of [`${first}`, `${second}`]) {
      expect(idsIn(html)).toEqual(expect.arrayContaining(fragmentsIn(html)));
      expect(idsIn(html)).toEqual(expect.arrayContaining(all(html, / aria-describedby="([^"]+)"/g)));
      expect(html).toContain('>Notes</h2>');
    }
  });
});

import { expect, it } from 'vitest';
import { originalFile } from '../../support/content-files';
import { assembled } from '../../support/items';

const palette = {
  paper: 'oklch(98% 0.01 80)',
  dawn: 'oklch(94% 0.02 80)',
  ink: 'oklch(20% 0.02 260)',
  line: 'oklch(80% 0.01 80)',
  ember: 'oklch(45% 0.1 40)',
};
const theme = {
  colours: { day: palette, night: palette },
  mark: 'mark.svg',
  icon: 'icon.svg',
  touchIcon: 'touch.png',
  keyArt: { wide: 'poster', tall: 'poster' },
};
const words = { artwork: { poster: { title: 'Poster', alt: 'A horizon.' } } };
const drawings = { 'film/poster.svg': '', 'film/mark.svg': '', 'film/icon.svg': '', 'film/touch.png': '' };

const film = (changed: object = {}) =>
  originalFile('film', {
    ...words,
    facts: { artwork: [{ id: 'poster', file: 'poster.svg' }], theme: { ...theme, ...changed } },
  });

it('a film has the drawings and icons that its theme names', () => {
  const { items, problems } = assembled({ 'film/en.md': film(), ...drawings });
  expect(problems).toEqual([]);
  expect(Object.keys(items.get('film/film')?.media ?? {}).sort()).toEqual([
    'icon.svg',
    'mark.svg',
    'poster.svg',
    'touch.png',
  ]);
});

it('a mark that is not there is named, with the field that asks for it', () => {
  const { problems } = assembled({ 'film/en.md': film({ mark: 'none.svg' }), ...drawings });
  expect(problems).toEqual([
    'film/en.md:25:5 facts.theme.mark: there is no picture none.svg in this folder: add it or correct the name',
  ]);
});

it('key art has to be among the artwork, where its words stand', () => {
  const keyArt = { ...theme.keyArt, tall: 'postcard' };
  const { problems } = assembled({ 'film/en.md': film({ keyArt }), ...drawings });
  expect(problems).toEqual([
    'film/en.md:30:7 facts.theme.keyArt.tall: there is no artwork postcard: add it under artwork or correct the name',
  ]);
});

it('a colour is written in OKLCH, and nothing else can get into the stylesheet', () => {
  const day = { ...palette, ink: 'red;}body{display:none' };
  const { problems } = assembled({ 'film/en.md': film({ colours: { day, night: palette } }), ...drawings });
  expect(problems).toEqual([
    expect.stringContaining(
      'facts.theme.colours.day.ink: “red;}body{display:none” cannot stand here: write the colour by lightness, chroma and hue, for example oklch(97.4% 0.008 85)',
    ),
  ]);
});

it('a photograph has its file', () => {
  const still = originalFile('stills');
  const { items } = assembled({ 'stills/one/en.md': still, 'stills/one/scene.jpg': '', 'stills/one/other.jpg': '' });
  expect(Object.keys(items.get('stills/one')?.media ?? {})).toEqual(['scene.jpg']);
  expect(assembled({ 'stills/one/en.md': still }).problems).toEqual([
    'stills/one/en.md:5:3 facts.file: there is no picture scene.jpg in this folder: add it or correct the name',
  ]);
});

it('a photograph needs a credit, a description and terms', () => {
  const { problems } = assembled({
    'stills/one/en.md': originalFile('stills', { alt: undefined, usage: undefined, facts: { credit: undefined } }),
    'stills/one/scene.jpg': '',
  });
  expect(problems.map((problem) => problem.replace(/^.*:\d+:\d+ /, ''))).toEqual([
    'alt: is missing: write a text',
    'usage: is missing: write a line of text',
    'facts.credit: is missing: write a line of text',
  ]);
});

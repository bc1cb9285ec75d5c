import { expect, it } from 'vitest';
import { readableColours } from '@/lib/content/check/rules/readable-colours';
import { allItems } from '../../../../support/all-items';
import { findingsOf } from '../../../../support/checked';
import { exampleFilm } from '../../../../support/example-film';
import { secondFilmAt } from '../../../../support/second-film';
import { noon } from '../../../../support/serving';

const white = 'oklch(100% 0 0)';
const black = 'oklch(0% 0 0)';
const middling = 'oklch(60% 0 0)';

const day = { paper: white, dawn: white, ink: black, line: black, ember: black };
const night = { paper: black, dawn: black, ink: white, line: white, ember: white };

/** A film in these colours, with the pictures that a theme names. */
function coloured(colours: object) {
  const pictures = ['wide.svg', 'tall.svg', 'mark.svg', 'icon.svg', 'touch.png'];
  const artwork = [
    { id: 'wide', file: 'wide.svg' },
    { id: 'tall', file: 'tall.svg' },
  ];
  const keyArt = { wide: 'wide', tall: 'tall' };
  const theme = { colours, mark: 'mark.svg', icon: 'icon.svg', touchIcon: 'touch.png', keyArt };
  const words = { artwork: { wide: { title: 'A', alt: 'A' }, tall: { title: 'B', alt: 'B' } } };
  return {
    ...exampleFilm({ artwork, theme }, words),
    ...Object.fromEntries(pictures.map((name) => [`film/${name}`, ''])),
  };
}

it('black on white and white on black can be read', () => {
  expect(findingsOf(readableColours, coloured({ day, night }))).toEqual([]);
});

it('a colour that is too near to a ground is named, with its contrast and what is set in it', () => {
  const changed = { day: { ...day, ink: middling, dawn: black }, night: { ...night, ember: 'oklch(40% 0 0)' } };
  expect(findingsOf(readableColours, coloured(changed))).toMatchInlineSnapshot(`
    [
      "film/es.md facts.theme.colours.day.ink: has a contrast of 3.9 to paper as text: take it further from paper, to at least 7",
      "film/es.md facts.theme.colours.day.ink: has a contrast of 2.7 to paper as secondary text: take it further from paper, to at least 4.5",
      "film/es.md facts.theme.colours.day.ink: has a contrast of 5.3 to dawn as text: take it further from dawn, to at least 7",
      "film/es.md facts.theme.colours.day.ember: has a contrast of 1.0 to dawn as an accent: take it further from dawn, to at least 4.5",
      "film/es.md facts.theme.colours.night.ember: has a contrast of 2.3 to paper as an accent: take it further from paper, to at least 4.5",
      "film/es.md facts.theme.colours.night.ember: has a contrast of 2.3 to dawn as an accent: take it further from dawn, to at least 4.5",
    ]
  `);
});

it('the colours of the second film can be read, and a film without colours of its own has those of the house', () => {
  expect(readableColours({ items: allItems(secondFilmAt(noon)), texts: [] })).toEqual([]);
  expect(findingsOf(readableColours, exampleFilm())).toEqual([]);
});

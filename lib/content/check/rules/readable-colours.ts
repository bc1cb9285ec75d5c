import { interpolate, wcagContrast } from 'culori';
import type { Item } from '../../item';
import { type Facts, singleKind } from '../../kinds';
import type { Finding, Rule } from '../finding';
import { fileOf } from '../written-texts';

type Palette = NonNullable<Facts<'film'>['theme']>['colours']['day'];

const isFilm = (item: Item): item is Item<'film'> => item.kind === singleKind;

/** Text can be read on both grounds, by day and by night. */
export const readableColours: Rule = ({ items }) => items.filter(isFilm).flatMap(findingsIn);

function findingsIn(film: Item<'film'>): Finding[] {
  const { colours } = film.facts.theme ?? {};
  if (!colours) return [];
  const file = fileOf(film, film.original);
  return (['day', 'night'] as const).flatMap((scheme) =>
    hardToRead(colours[scheme]).map(({ field, message }) => ({
      file,
      path: ['facts', 'theme', 'colours', scheme, field],
      message,
    })),
  );
}

/** What is set in which colour, and the contrast that WCAG 2 asks for it: the most for what is read at length. */
const uses = ({ paper, ink, ember }: Palette) => [
  { field: 'ink', colour: ink, least: 7, what: 'text' },
  // The style sheet mixes it of the two.
  { field: 'ink', colour: interpolate([paper, ink], 'oklab')(0.76), least: 4.5, what: 'secondary text' },
  { field: 'ember', colour: ember, least: 4.5, what: 'an accent' },
];

const hardToRead = (palette: Palette) =>
  (['paper', 'dawn'] as const).flatMap((ground) =>
    uses(palette).flatMap(({ field, colour, least, what }) => {
      const contrast = wcagContrast(colour, palette[ground]);
      if (contrast >= least) return [];
      const message = `has a contrast of ${contrast.toFixed(1)} to ${ground} as ${what}: take it further from ${ground}, to at least ${least}`;
      return [{ field, message }];
    }),
  );

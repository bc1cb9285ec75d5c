import { createRequire } from 'node:module';
import type { Item } from '../../item';
import { type Facts, singleKind } from '../../kinds';
import type { Finding, Rule } from '../finding';
import { fileOf } from '../written-texts';

const require = createRequire(import.meta.url);

/** As one file, and only for a film with colours: as modules it is a hundred and fifty, which take a third of a second. */
const culori = () => require('culori') as typeof import('culori');

type Palette = NonNullable<Facts<'film'>['theme']>['colours']['day'];

const isFilm = (item: Item): item is Item<'film'> => item.kind === singleKind;

/** Text can be read on both grounds, by day and by night. */
export const readableColours: Rule = ({ items }) => items.filter(isFilm).flatMap(findingsIn);

function findingsIn(film: Item<'film'>): Finding[] {
  const { colours } = film.facts.theme ?? {};
  if (!colours) return [];
  const file = fileOf(film, film.original);
  return (['day', 'night'] as const).flatMap((scheme) =>
    hardToRead(colours[scheme]).map(({ field, params }) => ({
      file,
      path: ['facts', 'theme', 'colours', scheme, field],
      code: 'rule.contrast' as const,
      params,
    })),
  );
}

/** What is set in which colour, and the contrast that WCAG 2 asks for it: the most for what is read at length. */
const uses = ({ paper, ink, ember }: Palette) => [
  { field: 'ink', colour: ink, least: 7, use: 'text' },
  // The style sheet mixes it of the two.
  { field: 'ink', colour: culori().interpolate([paper, ink], 'oklab')(0.76), least: 4.5, use: 'secondary' },
  { field: 'ember', colour: ember, least: 4.5, use: 'accent' },
];

const hardToRead = (palette: Palette) =>
  (['paper', 'dawn'] as const).flatMap((ground) =>
    uses(palette).flatMap(({ field, colour, least, use }) => {
      const contrast = culori().wcagContrast(colour, palette[ground]);
      return contrast >= least ? [] : [{ field, params: { contrast: contrast.toFixed(1), ground, use, least } }];
    }),
  );

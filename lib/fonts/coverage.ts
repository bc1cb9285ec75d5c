import made from './faces.json' with { type: 'json' };
import { pointsIn } from './unicode-range';

/** Texts are set in two families on paper; what stands on a share picture is set in a third too. */
const families = {
  paper: ['Literata', 'Golos Text'],
  picture: ['Literata', 'Golos Text', 'Literata Display'],
} as const;

export type Ground = keyof typeof families;

/** The Cyrillic letters of a family lie in one of their own. */
const pointsOf = (family: string): Set<number> =>
  new Set(
    made
      .filter((face) => [family, `${family} Cyrillic`].includes(face.family))
      .flatMap(({ unicodeRange }) => pointsIn(unicodeRange)),
  );

/** Line ends and what nobody sees: a place where a word may break, a sign that joins letters. */
const unseen = '\\s\\u00ad\\u200b-\\u200d\\u2060';

/** Matches what is not covered, in two forms: the one that knows no pairs of surrogates is ten times as fast. */
type Uncovered = { quick: RegExp; exact: RegExp };

function uncoveredBy(names: readonly string[]): Uncovered {
  const [first = new Set<number>(), ...others] = names.map(pointsOf);
  const covered = [...first].filter((point) => others.every((points) => points.has(point)));
  const signs = `[^${unseen}${covered.map((point) => `\\u${point.toString(16).padStart(4, '0')}`).join('')}]`;
  return { quick: new RegExp(signs), exact: new RegExp(signs, 'gu') };
}

const uncovered = { paper: uncoveredBy(families.paper), picture: uncoveredBy(families.picture) };

/** The letters and signs of a text that cannot be set on some ground, each once. */
export function lettersWithoutFont(text: string, ground: Ground): string[] {
  const { quick, exact } = uncovered[ground];
  return quick.test(text) ? [...new Set(text.normalize('NFC').match(exact))] : [];
}

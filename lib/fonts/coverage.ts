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

function uncoveredBy(names: readonly string[]): RegExp {
  const [first = new Set<number>(), ...others] = names.map(pointsOf);
  const covered = [...first].filter((point) => others.every((points) => points.has(point)));
  return new RegExp(`[^${unseen}${covered.map((point) => `\\u{${point.toString(16)}}`).join('')}]`, 'gu');
}

const uncovered = { paper: uncoveredBy(families.paper), picture: uncoveredBy(families.picture) };

/** The letters and signs of a text that cannot be set on some ground, each once. */
export function lettersWithoutFont(text: string, ground: Ground): string[] {
  if (text.search(uncovered[ground]) === -1) return [];
  return [...new Set(text.normalize('NFC').match(uncovered[ground]))];
}

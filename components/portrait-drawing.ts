/** How a person without a photograph is drawn, within a frame of 80 by 100. */
export type Horizon = {
  /** Tones of the drawing, the darkest first. */
  sky: number;
  ground: number;
  /** Where the line runs, from the top. */
  height: number;
  weight: number;
};

const skies = [0, 1, 2, 3];
const grounds = [4, 2, 3, 1];

/** FNV-1a, 32 bits: the same id gives the same number on every machine, and a letter more gives another. */
function numberOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193);
  return hash >>> 0;
}

/** Each person has a horizon of their own, which never changes. */
export function horizonOf(id: string): Horizon {
  const number = numberOf(id);
  const tone = number % 4;
  return {
    sky: skies[tone] as number,
    ground: grounds[(tone + ((number >>> 3) % 2)) % 4] as number,
    height: 44 + ((number >>> 8) % 38),
    weight: [0.5, 0.9, 1.6, 2.4][(number >>> 16) % 4] as number,
  };
}

/** The first letters of the first and the last name; one where there is one. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.]+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], ...(words.length > 1 ? [words.at(-1)] : [])].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase();
}

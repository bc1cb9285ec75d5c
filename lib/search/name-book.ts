import { areAlike, soundDistance } from './sound-distance';
import type { Spelling, Spellings } from './spellings';
import { type Sound, soundsOf } from './terms';

/** Slips that are forgiven in a name: none, few for what is found, more for what is only suggested. */
export type Slips = 'none' | 'few' | 'many';

/** A word may be longer or shorter than a name it sounds like by so many letters. */
const lettersBetween = 2;

/** What is longer takes long to compare, and is no name. */
const longestSlip = 30;

const slipsIn: Record<Slips, (length: number) => number> = {
  none: () => 0,
  few: (length) => (length < 4 ? 0 : length < 8 ? 1 : 2),
  many: (length) => (length < 5 ? 0 : Math.floor(length / 3)),
};

/** The names of a language's documents by their sound. */
export type NameBook = {
  /** The spellings, folded, that a folded word may stand for; itself among them. */
  like(word: string, slips: Slips): string[];
};

type Names = {
  /** Of people, companies, characters, and the words of titles. */
  proper: Spellings;
  /** What else has a capital. Sentences begin with one, too: here no slip is forgiven. */
  mentioned: Spellings;
};

/** A common word is never taken for a name that sounds like it: “verla” is no Verlan. */
export function makeNameBook({ proper, mentioned }: Names, isCommon: (folded: string) => boolean): NameBook {
  function likeSound({ sound, letters }: Sound, slips: Slips): string[] {
    const same = [...proper.of(sound), ...mentioned.of(sound)].filter(
      (spelling) => Math.abs(spelling.letters - letters) <= lettersBetween,
    );
    return [...same, ...near(sound, slips)].map(({ word }) => word);
  }

  function near(sound: string, slips: Slips): Spelling[] {
    const most = slipsIn[slips](sound.length);
    if (most === 0 || sound.length > longestSlip) return [];
    return [...proper.sounds()].flatMap(([other, spellings]) =>
      Math.abs(other.length - sound.length) <= most &&
      areAlike(sound[0] as string, other[0] as string) &&
      soundDistance(sound, other) <= most
        ? spellings
        : [],
    );
  }

  return {
    like: (word, slips) =>
      isCommon(word) ? [word] : [...new Set([word, ...soundsOf(word).flatMap((sound) => likeSound(sound, slips))])],
  };
}

import { soundsOf } from './terms';

/** A folded word, and how many letters it has in Latin ones. */
export type Spelling = { word: string; letters: number };

/** Words by how they sound. */
export type Spellings = {
  came(word: string): void;
  went(word: string): void;
  of(sound: string): readonly Spelling[];
  sounds(): Iterable<[sound: string, spellings: readonly Spelling[]]>;
};

export function spellingsBySound(): Spellings {
  const bySound = new Map<string, Spelling[]>();
  return {
    came: (word) => {
      for (const { sound, letters } of soundsOf(word))
        bySound.set(sound, [...(bySound.get(sound) ?? []), { word, letters }]);
    },
    went: (word) => {
      for (const { sound } of soundsOf(word)) {
        const left = (bySound.get(sound) ?? []).filter((spelling) => spelling.word !== word);
        if (left.length > 0) bySound.set(sound, left);
        else bySound.delete(sound);
      }
    },
    of: (sound) => bySound.get(sound) ?? [],
    sounds: () => bySound,
  };
}

/** How many documents hold each word. */
export type CountedWords = {
  add(word: string): void;
  remove(word: string): void;
  has(word: string): boolean;
};

type Listener = {
  /** The first document that holds the word has come. */
  came(word: string): void;
  /** The last document that held it has gone. */
  went(word: string): void;
};

export function countedWords(listener?: Listener): CountedWords {
  const counts = new Map<string, number>();
  return {
    add: (word) => {
      const count = counts.get(word) ?? 0;
      counts.set(word, count + 1);
      if (count === 0) listener?.came(word);
    },
    remove: (word) => {
      const left = (counts.get(word) ?? 0) - 1;
      if (left > 0) counts.set(word, left);
      else if (counts.delete(word)) listener?.went(word);
    },
    has: (word) => counts.has(word),
  };
}

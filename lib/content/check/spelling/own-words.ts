import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { wordsFile } from '../../list-folders';
import type { Problem } from '../../problem';
import { readText, Unreadable } from '../../read-text';

/** A word of the film that no dictionary has; with `like`, it is declined like that word. */
export type OwnWord = { word: string; like?: string };

/** The words in `words.txt`, one a line: `dastarkhan`, or `акимат/комитет`, which is declined like комитет. */
export function readOwnWords(content: string): { words: OwnWord[]; problems: Problem[] } {
  const path = join(content, wordsFile);
  try {
    return { words: existsSync(path) ? ownWordsIn(readText(path)) : [], problems: [] };
  } catch (error) {
    const text = error instanceof Unreadable ? error.text : ({ code: 'file.unreadable' } as const);
    return { words: [], problems: [{ file: wordsFile, line: 1, column: 1, ...text }] };
  }
}

export function ownWordsIn(list: string): OwnWord[] {
  return list.split('\n').flatMap((line) => {
    const [word = '', like] = line.replace(/#.*/, '').trim().split('/');
    return word === '' ? [] : [{ word, ...(like && { like }) }];
  });
}

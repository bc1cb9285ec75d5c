import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { wordsFile } from '../../read-folders';
import { readText } from '../../read-text';

/** A word of the film that no dictionary has; with `like`, it is declined like that word. */
export type OwnWord = { word: string; like?: string };

/** The words in `words.txt`, one a line: `dastarkhan`, or `акимат/комитет`, which is declined like комитет. */
export function readOwnWords(content: string): OwnWord[] {
  const path = join(content, wordsFile);
  return existsSync(path) ? ownWordsIn(readText(path)) : [];
}

export function ownWordsIn(list: string): OwnWord[] {
  return list.split('\n').flatMap((line) => {
    const [word = '', like] = line.replace(/#.*/, '').trim().split('/');
    return word === '' ? [] : [{ word, ...(like && { like }) }];
  });
}

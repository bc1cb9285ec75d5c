import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble } from '../../lib/content/assemble';
import type { Item } from '../../lib/content/item';
import type { Kind, Words } from '../../lib/content/kinds';
import { readAllFolders } from '../../lib/content/read-folders';

/** The film that the project comes with. */
const ownFilm = fileURLToPath(new URL('../../content', import.meta.url));

function read(content: string) {
  const places = { content, kept: join(tmpdir(), 'named-film-pictures') };
  const items = [...assemble(readAllFolders(places).folders, new Map(), Date.now()).items.values()];
  const itemsOf = <K extends Kind>(kind: K) => items.filter((item) => item.kind === kind) as unknown as Item<K>[];
  const wordsOf = <K extends Kind>(kind: K) =>
    itemsOf(kind).flatMap(({ texts }) => Object.values(texts).map(({ words }) => words as Words<K>));
  return { itemsOf, wordsOf };
}

const present = (words: (string | undefined)[]) => words.filter((word) => word !== undefined);

/** The last word of a name that has several, where it is no everyday word: a family name. */
const familyName = (name: string) => /\s(\p{Lu}\S*)$/u.exec(name)?.slice(1) ?? [];

/** Titles, people, characters, partners and cities of a film, in all languages and spellings. */
export function filmWords(content: string = ownFilm): string[] {
  const { itemsOf, wordsOf } = read(content);
  const people = wordsOf('people');
  const names = [
    ...present(people.map(({ name }) => name)),
    ...itemsOf('people').flatMap(({ facts }) => facts.alsoWritten),
    ...present(people.map(({ character }) => character)),
  ];
  const words = [
    ...wordsOf('film').map(({ title }) => title),
    ...names,
    ...names.flatMap(familyName),
    ...itemsOf('partners').map(({ facts }) => facts.name),
    ...present(wordsOf('partners').map(({ name }) => name)),
    ...present(wordsOf('release-dates').map(({ city }) => city)),
    ...wordsOf('press').map(({ place }) => place),
  ];
  return [...new Set(words)];
}

/** The days of its datelines and showings. */
export function filmDays(content: string = ownFilm): string[] {
  const { itemsOf } = read(content);
  const dates = [...itemsOf('press'), ...itemsOf('release-dates')].map(({ facts }) => facts.date);
  return [...new Set(dates)].filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date));
}

/** Those of the words that stand in a text as words of their own, in capital letters or small ones. */
export function wordsIn(text: string, words: readonly string[]): string[] {
  const small = text.normalize('NFC').toLowerCase();
  return words.filter((word) => {
    const sought = word.normalize('NFC').toLowerCase();
    if (!small.includes(sought)) return false;
    const escaped = sought.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(small);
  });
}

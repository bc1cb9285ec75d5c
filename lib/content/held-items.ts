import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Item, Items } from './item';
import { keyOf } from './item';
import { isKind, kinds } from './kinds';

/**
 * What items with a problem last said, on disk: a server that is started while a file is broken shows the same as the
 * one before it. A file that can be read is never looked up here.
 */
export type HeldItems = {
  /** From the last run of the server. */
  read(): Items;
  /** Keeps these and forgets all others. */
  keep(items: readonly Item[]): void;
};

const nameOf = ({ kind, id }: Item) => `${kind}.${id}.json`;

export function heldItems(folder: string): HeldItems {
  const kept = new Map<string, Item>();

  function read(): Items {
    const items = new Map<string, Item>();
    for (const name of namesIn(folder)) {
      const item = itemIn(join(folder, name));
      if (!item) continue;
      items.set(keyOf(item.kind, item.id), item);
      kept.set(nameOf(item), item);
    }
    return items;
  }

  return {
    read,
    keep: (items) => {
      const names = new Set(items.map(nameOf));
      for (const name of [...kept.keys()].filter((each) => !names.has(each))) {
        remove(join(folder, name));
        kept.delete(name);
      }
      for (const item of items) {
        if (isDeepStrictEqual(kept.get(nameOf(item)), item)) continue;
        writeWhole(folder, nameOf(item), JSON.stringify(item));
        kept.set(nameOf(item), item);
      }
    },
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}

/** Undefined for what this version of the schemas would not have read. */
function itemIn(path: string): Item | undefined {
  try {
    const item = JSON.parse(readFileSync(path, 'utf8')) as Item;
    if (!isKind(item.kind) || typeof item.id !== 'string') return undefined;
    const { facts, words } = kinds[item.kind];
    const texts = Object.values(item.texts);
    const fits = facts.safeParse(item.facts).success && texts.every((text) => words.safeParse(text.words).success);
    return fits && item.texts[item.original] ? item : undefined;
  } catch {
    return undefined;
  }
}

/** A disk that is full or may not be written to costs what would be shown after a restart, and nothing now. */
function writeWhole(folder: string, name: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.${process.pid}`), text);
    renameSync(join(folder, `${name}.${process.pid}`), join(folder, name));
  } catch {
    remove(join(folder, `${name}.${process.pid}`));
  }
}

/** Nor does a disk that may not be written to cost more than what stays there: it is not read where the file is good. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It is tried again when the server is next started.
  }
}

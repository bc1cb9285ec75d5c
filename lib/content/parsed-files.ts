import { LRUCache } from 'lru-cache';
import type { Kind } from './kinds';
import { type FileResult, hashOfText, parseFile } from './parse-file';

/** Characters of texts whose parsed form is kept; a film of 300 files has some 350 000. */
const limit = 2_000_000;

const known = new LRUCache<string, FileResult>({ maxSize: limit });

/**
 * {@link parseFile}, which is done once for the same text: the desk reads a film as it lies in the folder, as it was
 * published and as somebody will see it. What was refused is parsed anew, as it may have been for the time that it took.
 */
export function parsedFile(kind: Kind, path: string, text: string): FileResult {
  const key = `${kind} ${path} ${hashOfText(text)}`;
  const before = known.get(key);
  if (before) return before;
  const result = parseFile(kind, path, text);
  if (result.ok) known.set(key, result, { size: text.length + 1 });
  return result;
}

import { extname } from 'node:path';

/** Compiled files load as they are; tests run them as they are written. */
const ending = extname(import.meta.url);

/** A file of the server that a thread or a process of its own runs. */
export const ownFile = (name: string): URL => new URL(`./${name}${ending}`, import.meta.url);

/** What Node needs in front of such a file to run it. */
export const loaderWords: readonly string[] = ending === '.ts' ? ['--import', 'tsx'] : [];

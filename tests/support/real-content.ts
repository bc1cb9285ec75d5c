import { join } from 'node:path';
import { assemble } from '@/lib/content/assemble';
import { writtenTexts as textsOf } from '@/lib/content/check/written-texts';
import { makeEdition } from '@/lib/content/edition';
import { readAllFolders } from '@/lib/content/read-folders';

const { folders } = readAllFolders({ content: 'content', kept: join('.cache', 'media') });
const assembled = assemble(folders, new Map(), Date.now());

/** The film that the project comes with. */
export const items = [...assembled.items.values()];

/** As its readers see it today. */
export const firstFilm = () => makeEdition(assembled.items, Date.now(), 'public');

/** Everything of it that is written for readers. */
export const writtenTexts = textsOf(items);

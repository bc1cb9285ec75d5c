import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskPlaces } from '../../lib/desk/edit/files/places';
import { secondFilm } from './second-film';
import { temporaryFolder } from './temporary-folder';

/** A copy of the second film with the place of its desk beside, for as long as the test runs. */
export function deskFolder(): DeskPlaces & { read(file: string): string } {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  cpSync(secondFilm, content, { recursive: true });
  return { content, store: join(folder, 'desk'), read: (file) => readFileSync(join(content, file), 'utf8') };
}

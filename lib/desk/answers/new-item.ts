import type { z } from 'zod';
import type { Locale } from '../../i18n/locales';
import { folderOf } from '../edit/files/content-path';
import { createItem } from '../edit/files/create-item';
import type { DeskContent } from '../open-content';
import type { newItemSchema } from './edit-schema';

/** Nothing of it is public before somebody takes this line away. */
const original = '---\ndraft: true\nfacts: {}\n---\n';
const translation = '---\ndraft: true\n---\n';

/** Makes the folder of an item, with a file for each language; the first one is the original and holds the facts. */
export function makeItem(content: DeskContent, { kind, id, languages }: z.output<typeof newItemSchema>): void {
  const texts: Partial<Record<Locale, Uint8Array>> = {};
  for (const [index, locale] of languages.entries()) texts[locale] = Buffer.from(index === 0 ? original : translation);
  createItem(content.places, kind, id, texts);
  content.reread(languages.map((locale) => `${folderOf(kind, id)}/${locale}.md`));
}

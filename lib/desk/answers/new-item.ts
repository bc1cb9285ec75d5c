import type { z } from 'zod';
import type { Locale } from '../../i18n/locales';
import { folderOf } from '../edit/files/content-path';
import { createItem } from '../edit/files/create-item';
import { templateOf } from '../edit/template';
import type { DeskContent } from '../open-content';
import type { newItemSchema } from './edit-schema';

/** Makes the folder of an item, with a file for each language; the first one is the original and holds the facts. */
export function makeItem(content: DeskContent, { kind, id, languages }: z.output<typeof newItemSchema>): void {
  const texts: Partial<Record<Locale, Uint8Array>> = {};
  for (const [index, locale] of languages.entries()) texts[locale] = Buffer.from(templateOf(kind, index === 0));
  createItem(content.places, kind, id, texts);
  content.reread(languages.map((locale) => `${folderOf(kind, id)}/${locale}.md`));
}

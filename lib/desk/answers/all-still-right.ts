import { z } from 'zod';
import { kindNames } from '../../content/kinds';
import type { Locale } from '../../i18n/locales';
import type { DeskContent } from '../open-content';
import { confirmTranslations } from '../translation/confirm';
import type { AllStillRight, Confirmation } from '../translation-api';

export const allStillRightSchema = z.strictObject({
  items: z.array(z.strictObject({ kind: z.enum(kindNames), id: z.string() })),
});

/** Confirms the translations of these items into a language; what is none by now is passed over. */
export function confirmAll(content: DeskContent, { items }: AllStillRight, locale: Locale): Confirmation {
  const edition = content.editions.current();
  const found = items.flatMap(({ kind, id }) => edition?.find(kind, id) ?? []);
  const { files, unreadable } = confirmTranslations(content.places, found, locale);
  if (files.length > 0) content.reread(files);
  return { confirmed: files.length, unreadable };
}

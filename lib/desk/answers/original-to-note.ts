import type { z } from 'zod';
import type { Kind } from '../../content/kinds';
import type { Locale } from '../../i18n/locales';
import { fileOf } from '../edit/files/content-path';
import { readStored } from '../edit/files/read-item';
import type { DeskContent } from '../open-content';
import { fingerprintIn } from '../translation/note-original';
import type { editSchema } from './edit-schema';

type Saved = {
  kind: Kind;
  id: string;
  locale: Locale;
  edit: z.output<typeof editSchema>;
  /** The file as it was when the edit began, and as the edit leaves it. */
  base: Uint8Array | undefined;
  mine: Uint8Array;
};

/**
 * The fingerprint of the words that a saved translation renders: those of the original as it was shown to whoever saved
 * it. Undefined for an original, and where the edit changed no word, as when a draft is published.
 */
export function originalToNote(
  content: DeskContent,
  { kind, id, locale, edit, base, mine }: Saved,
): string | undefined {
  const original = content.editions.current()?.find(kind, id)?.original;
  if (!original || original === locale) return undefined;
  const after = fingerprintIn(kind, mine);
  const isTranslated = after !== undefined && after !== (base && fingerprintIn(kind, base));
  if (!isTranslated && !edit.stillRight) return undefined;
  const { originalHash } = edit;
  const shown =
    originalHash === undefined
      ? readStored(content.places, fileOf(kind, id, original))?.bytes
      : content.shown.get(originalHash);
  return shown && fingerprintIn(kind, shown);
}

import { fingerprintOf } from '../../content/fingerprint';
import type { Kind } from '../../content/kinds';
import { EditError } from '../edit/edit-error';
import { setValue } from '../edit/values';
import { textIn } from './text-in';

/** The fingerprint of what a file says; undefined where its fields cannot be read. */
export function fingerprintIn(kind: Kind, bytes: Uint8Array): string | undefined {
  const text = textIn(kind, bytes);
  return text && fingerprintOf(text);
}

/** A translation that says of which words it is one: only that line is another. Undefined where its fields cannot be read. */
export function withOriginalNoted(translation: Uint8Array, fingerprint: string, file: string): Uint8Array | undefined {
  try {
    return setValue(translation, ['translationOf'], fingerprint, file);
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
}

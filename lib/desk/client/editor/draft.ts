import type { Edit, ItemFile, Value } from '../../api';
import { changedPaths } from './changed-paths';

/** One language of an item as somebody is editing it: as a form, or as the text of the whole file. */
export type Draft = {
  /** The file as it was when the edit began; undefined where there is none yet. */
  base?: ItemFile;
  data: Value;
  body: string;
  text: string;
  asFile: boolean;
};

/** A file whose fields cannot be read has no form. */
export const canBeForm = (file: ItemFile | undefined): boolean => !file || file.data !== undefined;

export const beginDraft = (file: ItemFile | undefined, asFile = false): Draft => ({
  ...(file && { base: file }),
  data: file?.data ?? {},
  body: file?.body ?? '',
  text: file?.text ?? '',
  asFile: asFile || !canBeForm(file),
});

export function isDirty({ base, data, body, text, asFile }: Draft): boolean {
  if (asFile) return text !== (base?.text ?? '');
  return body !== (base?.body ?? '') || changedPaths(base?.data ?? {}, data).length > 0;
}

/** What the server is asked to write: only what was changed. */
export function editOf({ base, data, body, text, asFile }: Draft): Edit {
  const hash = base && { hash: base.hash };
  if (asFile) return { ...hash, text };
  return {
    ...hash,
    changes: changedPaths(base?.data ?? {}, data),
    ...(body !== (base?.body ?? '') && { body }),
  };
}

import type { ItemFile } from '../../api';

/** How many lines of the file stand above its text: remarks count the lines of the file. */
export function bodyLine(file: Pick<ItemFile, 'text' | 'body'> | undefined): number {
  if (!file) return 0;
  const at = file.body === '' ? file.text.length : file.text.lastIndexOf(file.body);
  return at < 0 ? 0 : file.text.slice(0, at).split('\n').length - 1;
}

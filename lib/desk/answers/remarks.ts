import type { Problem } from '../../content';
import { isKind, type Kind, singleKind } from '../../content/kinds';
import { isLocale } from '../../i18n/locales';
import type { ItemKey, Remark } from '../api';

/** A problem as the desk's pages show it. */
export function remarkOf({ file, line, column, field, message }: Problem): Remark {
  const item = itemOfFile(file);
  return { severity: 'error', file, line, column, message, ...(field && { field }), ...(item && { item }) };
}

/** The item that a path from the content folder belongs to. */
export function itemOfFile(file: string): ItemKey | undefined {
  const [kind = '', ...rest] = file.split('/');
  if (!isKind(kind)) return undefined;
  const [id, name] = kind === singleKind ? [kind, rest[0]] : rest;
  if (!id) return undefined;
  const language = name?.endsWith('.md') ? name.slice(0, -'.md'.length) : '';
  return { kind, id, ...(isLocale(language) && { language }) };
}

export const isOf = (kind: Kind, id: string) => (remark: Remark) => remark.item?.kind === kind && remark.item.id === id;

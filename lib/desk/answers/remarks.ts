import { type Problem, problemMessage } from '../../content';
import { isKind, type Kind, singleKind } from '../../content/kinds';
import { isLocale, type Locale } from '../../i18n/locales';
import type { ItemKey, Remark } from '../api';

/** Problems as the desk's pages show them, in the language of whoever looks. What the site refuses is an error. */
export function remarksOf(
  problems: readonly (Problem & { severity?: Remark['severity'] })[],
  language: Locale,
): Remark[] {
  return problems.map((problem) => {
    const { file, line, column, field, severity = 'error' } = problem;
    const item = itemOfFile(file);
    const message = problemMessage(problem, language);
    return { severity, file, line, column, message, ...(field && { field }), ...(item && { item }) };
  });
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

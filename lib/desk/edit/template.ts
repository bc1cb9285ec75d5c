import type { Kind } from '../../content/kinds';
import type { Field, FieldType } from './field-type';
import { formOf } from './form';

/**
 * The text with which a new file begins: what has to be filled in, with nothing in it. It is a draft, so nothing of it is
 * seen before somebody says that it is done.
 *
 * @param isOriginal whether it carries the facts of the item.
 */
export function templateOf(kind: Kind, isOriginal: boolean): string {
  const { facts, words, body } = formOf(kind);
  const lines = [...(isOriginal ? ['facts:', ...linesOf(facts, '  ')] : []), 'draft: true', ...linesOf(words, '')];
  return ['---', ...lines, '---', ...(body === 'none' ? [] : ['']), ''].join('\n');
}

const linesOf = (fields: readonly Field[], indent: string): string[] =>
  fields
    .filter(({ isRequired }) => isRequired)
    .flatMap(({ name, type }) => valueLines(`${indent}${name}:`, type, indent));

function valueLines(key: string, type: FieldType, indent: string): string[] {
  if (type.type === 'map') return [key, ...linesOf(type.fields, `${indent}  `)];
  if (type.type === 'list') return [`${key} []`];
  return [type.type === 'record' ? `${key} {}` : key];
}

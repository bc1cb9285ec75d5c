import { type Document, isPair, isScalar, type Scalar, visit } from 'yaml';

/** Facts are often remarked upon behind a date, a number or a known word; only what looks like that is left alone. */
const machineForm = /^[\w.:+/-]+$/;

/** A remark has a space behind its hash. */
const remark = /^[ \t]+#[ \t]/;

/** A hash that begins a comment where YAML has read a text, or nothing. */
const comment = /^[ \t]*#/;

/**
 * Where a text without quotation marks ends because YAML takes ` #` for the beginning of a comment: `Hall #2` would be
 * published as `Hall`. A remark behind a fact in machine form, and one on a line of its own, are no such case.
 *
 * @returns the offset of the hash.
 */
export function hashThatCuts(document: Document.Parsed, source: string): number | undefined {
  if (!source.includes('#')) return undefined;
  let found: number | undefined;
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || node.type !== 'PLAIN' || !node.range) return undefined;
      const [, end] = node.range;
      const rest = source.slice(end, source.indexOf('\n', end) === -1 ? undefined : source.indexOf('\n', end));
      if (!comment.test(rest) || isRemark(node, rest, isFact(path))) return undefined;
      found = end + rest.indexOf('#');
      return visit.BREAK;
    },
  });
  return found;
}

function isRemark({ value }: Scalar, rest: string, fact: boolean): boolean {
  if (value === null) return !/^[ \t]*#\S/.test(rest);
  if (typeof value !== 'string') return true;
  return fact && machineForm.test(value) && remark.test(rest);
}

const isFact = (path: readonly unknown[]): boolean =>
  path.some((part) => isPair(part) && isScalar(part.key) && part.key.value === 'facts');

import { Scalar } from 'yaml';
import type { Value } from '../data';
import { likeBlockScalar, literal } from './block-scalar';
import { refold } from './fold';
import { isPlain } from './plain';
import { gentlestQuotes, inDoubleQuotes, inSingleQuotes, needsEscapes } from './quoted';

/** Where a scalar is to stand: `indent` is that of lines of its own. */
export type ScalarPlace = { inFlow: boolean; indent: number };

/** What stands there now: its style and its source. */
export type OldScalar = { type: Scalar.Type | undefined; source: string };

/** How a value can be written, the best first: as the old one was, then with as few signs as it needs. */
export function scalarTexts(value: Value, place: ScalarPlace, old?: OldScalar): string[] {
  if (typeof value !== 'string') return [String(value)];
  const like = old && [likeOld(value, place, old, true), likeOld(value, place, old, false)];
  const texts = [...(like ?? []), ...plainly(value, place), `"${inDoubleQuotes(value)}"`];
  return [...new Set(texts.filter((text) => text !== undefined))];
}

function plainly(text: string, { inFlow, indent }: ScalarPlace): (string | undefined)[] {
  if (text.includes('\n')) return inFlow ? [] : [literal(text, indent)];
  return [isPlain(text, inFlow) ? text : undefined, needsEscapes(text) ? undefined : gentlestQuotes(text)];
}

function likeOld(text: string, { inFlow }: ScalarPlace, old: OldScalar, isFolded: boolean): string | undefined {
  const { type, source } = old;
  const again = (content: string, quote = '') => quote + (isFolded ? folded(source, content, quote) : content) + quote;
  switch (type) {
    case Scalar.PLAIN:
      return isPlain(text, inFlow) ? again(text) : undefined;
    case Scalar.QUOTE_SINGLE:
      return needsEscapes(text) ? undefined : again(inSingleQuotes(text), "'");
    case Scalar.QUOTE_DOUBLE:
      return again(inDoubleQuotes(text), '"');
    case Scalar.BLOCK_FOLDED:
    case Scalar.BLOCK_LITERAL:
      return likeBlockScalar(source, text);
    default:
      return undefined;
  }
}

/** Over as many lines as before, where there were several. */
function folded(source: string, content: string, quote: string): string {
  const lines = source.slice(quote.length, source.length - quote.length).split('\n');
  if (lines.length === 1) return content;
  const indent = /^\s*/.exec(lines.find((line, index) => index > 0 && line.trim() !== '') ?? '')?.[0] ?? '';
  const before = lines.map((line) => line.trim()).filter(Boolean);
  return refold(before, content).join(`\n${indent}`);
}

import { inQuotationMarks } from '../../i18n/formats';
import type { ProblemCode, ProblemText } from '../../i18n/problem-messages';
import type { Finding, Rule } from './finding';
import type { WrittenText } from './written-texts';

/** Characters shown on either side of what is wrong. */
const context = 20;

/** What is wrong, with a little of the text around it. */
export function excerpt({ text }: WrittenText, index: number, length: number): string {
  const start = Math.max(0, index - context);
  const end = Math.min(text.length, index + length + context);
  const shown = text.slice(start, end).replace(/\n+/g, ' ').trim();
  return `${start > 0 ? '…' : ''}${shown}${end < text.length ? '…' : ''}`;
}

/** A finding at that place of a text. */
export function findingIn({ file, path, text }: WrittenText, index: number, found: ProblemText): Finding {
  const bodyLine = path.length === 0 ? text.slice(0, index).split('\n').length - 1 : undefined;
  return { file, path, ...found, ...(bodyLine !== undefined && { bodyLine }) };
}

/** A rule for something that no text may hold, in any language. */
export function never(pattern: RegExp, code: ProblemCode): Rule {
  // `search` is far cheaper than `matchAll`, which makes a copy of the pattern for every text.
  return ({ texts }) =>
    texts
      .filter(({ text }) => text.search(pattern) !== -1)
      .flatMap((text) =>
        [...text.text.matchAll(pattern)].map((match) =>
          findingIn(text, match.index, {
            code,
            params: { excerpt: excerpt(text, match.index, match[0].length), marks: inQuotationMarks(text.locale, '…') },
          }),
        ),
      );
}

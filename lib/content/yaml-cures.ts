import type { Document } from 'yaml';
import type { ProblemText } from '../i18n/problem-messages';
import { codePoint } from './code-point';
import { hashThatCuts } from './hash-cuts';
import { yamlErrorIssue } from './yaml-errors';

/** What is wrong with the YAML of a file, at an offset. */
export type YamlIssue = { offset: number; text: ProblemText };

/** What stops the file from being read as it was meant; the first of it, where there are several. */
export function yamlIssue(document: Document.Parsed, source: string): YamlIssue | undefined {
  const hidden = hiddenSign.exec(source);
  if (hidden) {
    const offset = hidden.index + hidden[0].length - 1;
    const column = offset - source.lastIndexOf('\n', offset - 1);
    return {
      offset,
      text: { code: 'frontMatter.invisible', params: { column, sign: codePoint(source[offset] ?? '') } },
    };
  }
  const cut = hashThatCuts(document, source);
  if (cut !== undefined)
    return { offset: cut, text: { code: 'frontMatter.hash', params: { lost: lineAt(source, cut).slice(0, 40) } } };
  const [error] = [...document.errors, ...document.warnings];
  return error && yamlErrorIssue(error, source);
}

/** Spaces that do not break, spaces without width and the like, where YAML wants plain ones: before a name or behind its colon. */
const hiddenSign =
  /^ *(?:- +)*(?:[A-Za-z][\w-]*(?:: *|(?=[^\x20-\x7e]+:(?: |$))))?[\u00a0\u00ad\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/m;

/** What stands from an offset to the end of its line. */
function lineAt(source: string, offset: number): string {
  const [line = ''] = source.slice(offset).split('\n');
  return line.trimEnd();
}

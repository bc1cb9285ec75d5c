import type { YAMLError } from 'yaml';
import type { ProblemText } from '../i18n/problem-messages';
import type { YamlIssue } from './yaml-cures';

/** Where a parser stopped. It stops behind what is at fault, often on the next line. */
type Stop = { code: YAMLError['code']; offset: number; source: string; line: string; lineStart: number };

/** What may have brought the parser there, the likeliest first. */
const suspects: readonly ((stop: Stop) => YamlIssue | undefined)[] = [
  lineOfHyphens,
  openQuote,
  typographicQuote,
  textBehindQuote,
  openBracket,
  noSpaceBehindColon,
  deeperLine,
  reservedSign,
  sameField,
];

/** What is at fault where YAML cannot be read, and where it stands. */
export function yamlErrorIssue({ code, pos }: YAMLError, source: string): YamlIssue {
  const [offset] = pos;
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  const stop = { code, offset, source, line: lineAt(source, lineStart), lineStart };
  for (const suspect of suspects) {
    const issue = suspect(stop);
    if (issue) return issue;
  }
  return { offset, text: { code: cures[code] ?? 'frontMatter.other' } };
}

const cures: Partial<Record<YAMLError['code'], ProblemText['code']>> = {
  TAB_AS_INDENT: 'frontMatter.tab',
  RESOURCE_EXHAUSTION: 'frontMatter.deep',
  BLOCK_AS_IMPLICIT_KEY: 'frontMatter.colon',
  BAD_DQ_ESCAPE: 'frontMatter.backslash',
  MISSING_CHAR: 'frontMatter.noColon',
  MULTILINE_IMPLICIT_KEY: 'frontMatter.noColon',
  BAD_INDENT: 'frontMatter.indent',
};

function lineAt(source: string, offset: number): string {
  const [line = ''] = source.slice(offset).split('\n');
  return line.trimEnd();
}

/** A line that was meant to close the fields, or to divide them. */
function lineOfHyphens({ line, lineStart }: Stop): YamlIssue | undefined {
  return line.startsWith('---') ? { offset: lineStart, text: { code: 'frontMatter.hyphens' } } : undefined;
}

/** A quoted text that does not end on its line. */
function openQuote({ source, line, lineStart }: Stop): YamlIssue | undefined {
  const opening = /^(?:[^"'#\n]*(?::|-|[[{,]) +)?("(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$/gm;
  const [first] = source.slice(0, lineStart + line.length).matchAll(opening);
  if (!first) return undefined;
  const at = first.index + first[0].length - (first[1]?.length ?? 0);
  return { offset: at, text: { code: 'frontMatter.openQuote', params: { mark: source[at] } } };
}

/** It opens a value, or closes one with something behind it. */
function typographicQuote({ line, lineStart }: Stop): YamlIssue | undefined {
  const found = /(?::|-) +([“”„‟«»‘’‚])/.exec(line);
  if (!found) return undefined;
  const offset = lineStart + found.index + found[0].length - 1;
  return { offset, text: { code: 'frontMatter.typographicQuotes', params: { mark: found[1] } } };
}

/** `"The Kite": the film` */
function textBehindQuote({ line, lineStart }: Stop): YamlIssue | undefined {
  const found = /^[^"'#]*(?::|-) +(?=(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*') *[^\s,\]}#])/.exec(line);
  return found ? { offset: lineStart + found[0].length, text: { code: 'frontMatter.quotesInside' } } : undefined;
}

/** A bracket or brace that is not closed: the parser stops only where the next field begins. */
function openBracket({ code, source, offset }: Stop): YamlIssue | undefined {
  if (code !== 'BAD_INDENT') return undefined;
  const before = source
    .slice(0, offset)
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|#.*/g, (part) => ' '.repeat(part.length));
  const open: number[] = [];
  for (const { 0: sign, index } of before.matchAll(/[[\]{}]/g)) {
    if (sign === '[' || sign === '{') open.push(index);
    else open.pop();
  }
  const [first] = open;
  return first === undefined ? undefined : { offset: first, text: { code: 'frontMatter.bracket' } };
}

/** `title:The Kite`; the parser may stop on the line below. */
function noSpaceBehindColon({ code, source, lineStart, line }: Stop): YamlIssue | undefined {
  if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'MISSING_CHAR') return undefined;
  const before =
    source
      .slice(0, Math.max(0, lineStart - 1))
      .split('\n')
      .at(-1) ?? '';
  for (const [text, start] of [
    [line, lineStart],
    [before, lineStart - 1 - before.length],
  ] as const) {
    const field = /^ *[A-Za-z][\w-]*:(?=[^\s/])/.exec(text);
    if (field) return { offset: start + field[0].length - 1, text: { code: 'frontMatter.noSpace' } };
  }
  return undefined;
}

/** A line that is indented further than the field above it, which has a value already. */
function deeperLine({ code, source, offset, line, lineStart }: Stop): YamlIssue | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || lineAt(source, offset).includes(': ')) return undefined;
  const next = lineStart + line.length + 1;
  const indent = /^ */.exec(lineAt(source, next))?.[0].length ?? 0;
  return { offset: next + indent, text: { code: 'frontMatter.indent' } };
}

/** A value that begins with a sign of YAML's own. */
function reservedSign({ code, source, offset, lineStart }: Stop): YamlIssue | undefined {
  const found = /: +([@`%!|>\]},?*&-])[^\n]*$/.exec(source.slice(lineStart, offset + 1));
  const codes = ['BAD_SCALAR_START', 'UNEXPECTED_TOKEN', 'TAG_RESOLVE_FAILED', 'BLOCK_AS_IMPLICIT_KEY'];
  if (!found || !codes.includes(code)) return undefined;
  const at = lineStart + found.index + found[0].search(/[^: ]/);
  return { offset: at, text: { code: 'frontMatter.sign', params: { sign: source[at] } } };
}

function sameField({ code, source, offset }: Stop): YamlIssue | undefined {
  const field = /^["']?([\w-]+)/.exec(lineAt(source, offset))?.[1] ?? '';
  return code === 'DUPLICATE_KEY' ? { offset, text: { code: 'frontMatter.twice', params: { field } } } : undefined;
}

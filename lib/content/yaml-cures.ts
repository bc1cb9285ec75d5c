import type { Document, YAMLError } from 'yaml';
import { hashThatCuts } from './hash-cuts';

/** What is wrong with the YAML of a file, at an offset. */
export type YamlIssue = { offset: number; message: string };

/** What stops the file from being read as it was meant; the first of it, where there are several. */
export function yamlIssue(document: Document.Parsed, source: string): YamlIssue | undefined {
  const hidden = hiddenSign.exec(source);
  if (hidden) {
    const offset = hidden.index + hidden[0].length - 1;
    const column = offset - source.lastIndexOf('\n', offset - 1);
    return { offset, message: `an invisible character stands at column ${column}: delete it and type a plain space` };
  }
  const cut = hashThatCuts(document, source);
  if (cut !== undefined)
    return { offset: cut, message: 'what stands behind # would be lost: put the text in quotation marks' };
  const [error] = [...document.errors, ...document.warnings];
  return error && errorIssue(error, source);
}

/** Spaces that do not break, spaces without width and the like, where YAML wants plain ones: before a name or behind its colon. */
const hiddenSign =
  /^ *(?:- +)*(?:[A-Za-z][\w-]*(?:: *|(?=[^\x20-\x7e]+:(?: |$))))?[\u00a0\u00ad\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/m;

function errorIssue({ code, pos, message }: YAMLError, source: string): YamlIssue {
  const [offset] = pos;
  const open = openQuote(source.slice(0, offset + 1));
  if (open !== undefined)
    return {
      offset: open,
      message: 'the quotation mark that opens this text is not closed: close it at the end of the text',
    };
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = source.slice(start).split('\n');
  const typographic = typographicQuote.exec(line);
  if (typographic)
    return {
      offset: start + typographic.index + typographic[0].length - 1,
      message:
        'these are typographic quotation marks, which belong to the text: put straight ones, " or \', around all of it',
    };
  return { offset, message: `${cures[code] ?? anyCure} (${message})` };
}

/** Where a quoted text begins that does not end on its line; only an error makes a fault of it. */
function openQuote(source: string): number | undefined {
  const opening = /^(?:[^"'#\n]*(?::|-|[[{,]) +)?("(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$/gm;
  const [first] = source.matchAll(opening);
  return first && first.index + first[0].length - (first[1]?.length ?? 0);
}

/** It opens a value, or closes one with something behind it. */
const typographicQuote = /(?::|-) +[“”„‟«»‘’‚]/;

const cures: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'the same field stands here twice: keep one',
  TAB_AS_INDENT: 'a line is indented with a tab: use spaces',
  RESOURCE_EXHAUSTION: 'the front matter is nested too deeply: simplify it',
  BLOCK_AS_IMPLICIT_KEY: 'a text holds a colon and a space: put it in quotation marks',
};

const anyCure =
  'the front matter is not valid YAML: put texts with special characters in quotation marks and check the indentation';

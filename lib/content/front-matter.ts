import matter from 'gray-matter';
import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml';
import type { ProblemText } from '../i18n/problem-messages';
import { yamlIssue } from './yaml-cures';

export class FrontMatterError extends Error {
  constructor(
    readonly text: ProblemText,
    readonly line: number,
    readonly column = 1,
  ) {
    super(text.code);
  }
}

export type Place = { line: number; column: number };

export type FrontMatter = {
  data: unknown;
  body: string;
  /** Line of the file on which the body begins; the first line is 1. */
  bodyLine: number;
  /** Where a field stands in the file, or its nearest parent that is there. */
  locate(path: readonly PropertyKey[]): Place;
  /** What stands in a field, as it is written there; undefined for a group or a list. */
  written(path: readonly PropertyKey[]): string | undefined;
  /** Whether the fields of a group stand within braces, on one line. */
  isInBraces(path: readonly PropertyKey[]): boolean;
};

export const fence = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/** Bytes of YAML; deeper or longer front matter has no use and costs time to parse. */
const yamlLimit = 32 * 1024;

/** gray-matter ships engines that run JavaScript and one for JSON: none but ours may answer. */
const refuseEngine = {
  parse: () => {
    throw new FrontMatterError({ code: 'frontMatter.notYaml' }, 1);
  },
};

/**
 * Splits a content file into YAML front matter and Markdown body.
 *
 * @throws {FrontMatterError} with what is wrong and the line of the file.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const opening = text.slice(0, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n'));
  if (opening.trimEnd() !== '---') throw new FrontMatterError({ code: 'frontMatter.begin' }, 1);
  const fenced = fence.exec(text);
  if (!fenced) throw new FrontMatterError({ code: 'frontMatter.unclosed' }, lastField(text));
  const yaml = fenced[1] ?? '';
  if (Buffer.byteLength(yaml) > yamlLimit) throw new FrontMatterError({ code: 'frontMatter.long' }, 1);

  const document = parseYaml(yaml);
  const engine = { parse: () => document.toJS({ maxAliasCount: 0 }) ?? {} };
  const file = matter(fenced[0], {
    language: 'yaml',
    engines: { yaml: engine, javascript: refuseEngine, json: refuseEngine },
  });
  if (file.matter.trim() !== yaml.trim()) {
    const line = file.matter.trimEnd().split('\n').length + 1;
    throw new FrontMatterError({ code: 'frontMatter.hyphens' }, line);
  }
  return {
    data: file.data,
    body: text.slice(fenced[0].length),
    bodyLine: fenced[0].split('\n').length,
    locate: (path) => locate(document, yaml, path),
    written: (path) => written(document.getIn(path, true), yaml),
    isInBraces: (path) => {
      const node = path.length > 0 ? document.getIn(path, true) : document.contents;
      return isMap(node) && node.flow === true;
    },
  };
}

/** The line of the last field, where the fields are not closed: they end there, or before the first empty line. */
function lastField(text: string): number {
  const lines = text.split('\n');
  const field = /^ *(?:- +)*[A-Za-z][\w-]*:(?: |$)/;
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '');
  return Math.max(1, lines.slice(0, end === -1 ? undefined : end).findLastIndex((line) => field.test(line)) + 1);
}

/** As much of a value as tells which one is meant. */
const shownLength = 60;

function written(node: unknown, yaml: string): string | undefined {
  if (!isScalar(node) || !node.range) return undefined;
  const source = typeof node.value === 'string' ? node.value : yaml.slice(node.range[0], node.range[1]);
  const line = source.trim().replace(/\s+/g, ' ');
  return line.length > shownLength ? `${line.slice(0, shownLength)}…` : line;
}

/** YAML starts on the second line of the file. */
function place(yaml: string, offset: number): Place {
  const before = yaml.slice(0, offset);
  return { line: before.split('\n').length + 1, column: offset - before.lastIndexOf('\n') };
}

function parseYaml(source: string): Document.Parsed {
  let document: Document.Parsed;
  try {
    document = parseDocument(source, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: 'error',
    });
  } catch {
    throw new FrontMatterError({ code: 'frontMatter.deep' }, 2);
  }
  const issue = yamlIssue(document, source);
  if (issue) {
    const { line, column } = place(source, issue.offset);
    throw new FrontMatterError(issue.text, line, column);
  }
  if (/[&*]/.test(source)) {
    visit(document, {
      Alias: (_, node) => refuseAnchor(source, node.range?.[0]),
      Node: (_, node) => {
        if ('anchor' in node && node.anchor) refuseAnchor(source, node.range?.[0]);
      },
    });
  }
  return document;
}

function refuseAnchor(yaml: string, offset = 0): never {
  const { line, column } = place(yaml, offset);
  throw new FrontMatterError({ code: 'frontMatter.anchor' }, line, column);
}

function locate(document: Document.Parsed, yaml: string, path: readonly PropertyKey[]): Place {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair: { key: unknown; value: unknown } | undefined = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === key,
      );
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else {
      const entry = isSeq(node) ? (node.items[Number(key)] as Node | undefined) : undefined;
      if (!entry) break;
      offset = entry.range?.[0] ?? offset;
      node = entry;
    }
  }
  return place(yaml, offset);
}

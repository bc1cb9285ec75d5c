import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { quoteMarker } from './references';

/** Block quotes and list markers one inside the other. Nobody writes more than three. */
const nestingLimit = 8;

/** Characters up to which even the worst text is parsed in well under the time limit. */
const harmlessLength = 12_000;

/** Milliseconds. A release of 600 words takes about 5; a busy machine must never refuse a text that is only long. */
const parseLimit = 2000;

/** `# Title`, in a quotation or list too, and the line of equals signs below a title. */
const firstLevel = /^(?:\s*(?:>|[-*+](?=\s)|\d+[.)](?=\s)))* {0,3}(?:#(?:\s|$)|=+\s*$)/;

export type BodyIssue = { line?: number; message: string };

/**
 * Texts that would keep the Markdown parser busy are refused before a reader can ask for them: its time grows with
 * the square of nested markers.
 */
export function bodyProblem(body: string, expected: 'required' | 'optional' | 'none'): BodyIssue | undefined {
  if (expected === 'none')
    return body === ''
      ? undefined
      : { message: 'has a text that no page shows: move it into a field above or remove it' };
  if (expected === 'required' && body === '') return { message: 'is empty: write the text below the front matter' };
  const lines = body.split('\n');
  const deep = lines.findIndex((text) => markers(text) > nestingLimit);
  if (deep !== -1)
    return { line: deep, message: `is nested more than ${nestingLimit} deep: take out quote and list markers` };
  const heading = lines.findIndex((text) => firstLevel.test(text));
  if (heading !== -1)
    return { line: heading, message: 'has a heading of the first level: the page has one already, begin with ##' };
  const loose = lines.findIndex((text, index) => isLooseMarker(text, lines[index - 1], lines[index + 1]));
  if (loose !== -1)
    return { line: loose, message: 'places a quotation within a paragraph: put its marker between two empty lines' };
  return body.length > harmlessLength && isSlow(body)
    ? { message: 'takes too long to read: split it into plain paragraphs' }
    : undefined;
}

function markers(text: string): number {
  const [prefix = ''] = /^(?:\s*(?:>|[-*+](?=\s)|\d+[.)](?=\s)))*/.exec(text) ?? [];
  const indent = /^ */.exec(text)?.[0].length ?? 0;
  return (prefix.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0) + Math.floor(indent / 4);
}

/** Only a marker that is a paragraph of its own becomes the quotation; another one would be printed as it is. */
function isLooseMarker(text: string, before = '', after = ''): boolean {
  if (!text.includes('[[quote:')) return false;
  return !quoteMarker.test(text.trim()) || before.trim() !== '' || after.trim() !== '';
}

const require = createRequire(import.meta.url);

/**
 * Takes the steps of `lib/markdown/parse`, which is what a page will take. Loaded when a text is that long: an import
 * would be a third of a second of every start.
 */
function markdownParser(): (text: string) => unknown {
  const { unified } = require('unified') as typeof import('unified');
  const { default: remarkParse } = require('remark-parse') as typeof import('remark-parse');
  const { default: remarkGfm } = require('remark-gfm') as typeof import('remark-gfm');
  const { default: remarkRehype } = require('remark-rehype') as typeof import('remark-rehype');
  const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkRehype);
  return (text: string) => parser.runSync(parser.parse(text));
}

/** The time limit of `vm` also ends functions that were made outside of it. */
function isSlow(body: string): boolean {
  const parse = markdownParser();
  try {
    runInNewContext('parse(body)', { parse, body }, { timeout: parseLimit });
    return false;
  } catch {
    return true;
  }
}

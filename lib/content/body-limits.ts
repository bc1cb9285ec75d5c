import type { ProblemText } from '../i18n/problem-messages';
import { mayLoseWords } from '../markdown/lost-words';
import { placementsIn } from '../markdown/placements';
import { treeProblems } from './body-tree';

/** Block quotes and list markers one inside the other. Nobody writes more than three. */
const nestingLimit = 8;

/** Columns of a table: more would be set in letters that nobody can read, on paper and on a phone. */
const columnLimit = 12;

/** Characters of a word; the longest of addresses has 2 000. A PDF cannot hold a line of more than 65 535 bytes. */
const wordLimit = 2500;

/** Square brackets that open: the time of a Markdown parser grows with the square of those that lead nowhere. */
const bracketLimit = 2000;

/** Characters up to which even the worst text is parsed in well under the time limit. */
const harmlessLength = 12_000;

const longWord = new RegExp(`\\S{${wordLimit + 1}}`);

/** `# Title`, in a quotation or list too, and the line of equals signs below a title. */
const firstLevel = /^(?:\s*(?:>|[-*+](?=\s)|\d+[.)](?=\s)))* {0,3}(?:#(?:\s|$)|=+\s*$)/;

export type BodyIssue = ProblemText & { line?: number };

/** Whether an item has a text; `words` are shown as they are written, without Markdown. */
type Expected = 'required' | 'optional' | 'words' | 'none';

/** What is wrong with a text: it would keep the server busy, or say on the page something else than was written. */
export function bodyProblems(body: string, expected: Expected): BodyIssue[] {
  const issue = lineProblem(body, expected);
  if (issue) return [issue];
  const harmless = body.length <= harmlessLength;
  return expected === 'words' || (harmless && !mayLoseWords(body)) ? [] : treeProblems(body, harmless);
}

/** What its lines show without parsing it: the time of a Markdown parser grows with the square of nested markers. */
function lineProblem(body: string, expected: Expected): BodyIssue | undefined {
  if (expected === 'none') return body === '' ? undefined : { code: 'body.none' };
  if (expected !== 'optional' && body === '') return { code: 'body.empty' };
  const lines = body.split('\n');
  const deep = lines.findIndex((text) => markers(text) > nestingLimit);
  if (deep !== -1) return { line: deep, code: 'body.deep', params: { limit: nestingLimit } };
  const heading = lines.findIndex((text) => firstLevel.test(text));
  if (heading !== -1) return { line: heading, code: 'body.heading' };
  if (body.split('[').length - 1 > bracketLimit) return { code: 'body.brackets', params: { limit: bracketLimit } };
  const loose = looseMarker(body, lines);
  if (loose !== -1) return { line: loose, code: 'body.looseQuote' };
  const wide = lines.findIndex((text) => columnsOf(text) > columnLimit);
  if (wide !== -1)
    return {
      line: wide,
      code: 'body.columns',
      params: { columns: columnsOf(lines[wide] ?? ''), limit: columnLimit },
    };
  const long = lines.findIndex((text) => text.length > wordLimit && longWord.test(text));
  if (long !== -1) return { line: long, code: 'body.longWord', params: { limit: wordLimit } };
  return undefined;
}

/** Of the line below the head of a table, which alone makes one; each row is given as many cells, written or not. */
const columnsOf = (text: string): number =>
  /^[ >]*[|:-][ |:-]*$/.test(text) ? text.split('|').filter((cell) => cell.includes('-')).length : 0;

function markers(text: string): number {
  const [prefix = ''] = /^(?:\s*(?:>|[-*+](?=\s)|\d+[.)](?=\s)))*/.exec(text) ?? [];
  const indent = /^ */.exec(text)?.[0].length ?? 0;
  return (prefix.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0) + Math.floor(indent / 4);
}

/** The line of a marker that places no quotation and would be printed as it is, or that touches a paragraph. */
function looseMarker(body: string, lines: readonly string[]): number {
  const placed = new Set(placementsIn(body).map(({ line }) => line));
  const isEmpty = (text = '') => text.trim() === '';
  const isApart = (index: number) => isEmpty(lines[index - 1]) && isEmpty(lines[index + 1]);
  return lines.findIndex((text, index) => text.includes('[[quote:') && !(placed.has(index) && isApart(index)));
}

import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import type { Nodes, Root } from 'mdast';
import { lostWords } from '../markdown/lost-words';
import type { BodyIssue } from './body-limits';

/** Milliseconds of a processor. A release of 600 words takes about 5. */
const timeLimit = 2000;

/** Milliseconds by the clock after which it is given up, however busy the machine is. */
const longestWait = 32_000;

/** Paragraphs, words in one look, links and the like. A text of 24 000 words, which is the longest file, has about 3000. */
const nodeLimit = 10_000;

/** Of all tables of a text. A row that is written with one cell gets as many as the head has. */
const cellLimit = 2000;

/**
 * What is wrong with a text by its structure: a render that would take long or fill the memory, and words that it would
 * lose. `harmless` texts are known to be rendered in time whatever stands in them.
 */
export function treeProblems(body: string, harmless: boolean): BodyIssue[] {
  const { parse, render } = markdownSteps();
  const root = inTime(() => parse(body));
  if (!root) return [tooSlow];
  const large = sizeProblem(root);
  if (large) return [large];
  const lost = lostWords(root);
  if (lost.length > 0) return lost;
  return harmless || inTime(() => render(root)) ? [] : [tooSlow];
}

const tooSlow: BodyIssue = { message: 'takes too long to read: split it into plain paragraphs' };

function sizeProblem(root: Root): BodyIssue | undefined {
  let [nodes, cells] = [0, 0];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes += 1;
    const line = (node.position?.start.line ?? 1) - 1;
    if (nodes > nodeLimit)
      return { message: `has more than ${nodeLimit} paragraphs, links and marks: split it into several items` };
    if (node.type === 'table') {
      cells += (node.children[0]?.children.length ?? 0) * node.children.length;
      if (cells > cellLimit)
        return { line, message: `has tables of more than ${cellLimit} cells: shorten them or split the text` };
    }
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return undefined;
}

/**
 * The time limit of `vm` also ends functions that were made outside of it. It goes by the clock; a text that got no
 * processor meanwhile, because others use the machine, is tried again with more time.
 */
function inTime<T>(step: () => T): T | undefined {
  for (let timeout = timeLimit; timeout <= longestWait; timeout *= 2) {
    const before = process.cpuUsage();
    try {
      return runInNewContext('step()', { step }, { timeout }) as T;
    } catch {
      const { user, system } = process.cpuUsage(before);
      if (user + system >= timeLimit * 1000) return undefined;
    }
  }
  return undefined;
}

type Steps = { parse(text: string): Root; render(root: Root): object };

const require = createRequire(import.meta.url);

/**
 * Takes the steps of `lib/markdown/parse`, which is what a page will take. Loaded when a text needs it: an import would
 * be a third of a second of every start.
 */
function markdownSteps(): Steps {
  const { unified } = require('unified') as typeof import('unified');
  const { default: remarkParse } = require('remark-parse') as typeof import('remark-parse');
  const { default: remarkGfm } = require('remark-gfm') as typeof import('remark-gfm');
  const { default: remarkRehype } = require('remark-rehype') as typeof import('remark-rehype');
  const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });
  const renderer = unified().use(remarkRehype);
  return { parse: (text) => parser.parse(text), render: (root) => renderer.runSync(root) };
}

import { createContext, Script } from 'node:vm';
import type { Nodes, Root } from 'mdast';
import { lostWords } from '../markdown/lost-words';
import { toHast, toMdast } from '../markdown/parse';
import type { BodyIssue } from './body-limits';

/**
 * Milliseconds by the clock: a release of 600 words takes about 5. A text that was given less than half of the time by a
 * busy machine is tried once more; in all it must take less than what a silent renderer is ended after.
 */
const timeLimits = [2000, 4000];

/** Paragraphs, words in one look, links and the like. A text of 24 000 words, which is the longest file, has about 3000. */
const nodeLimit = 10_000;

/** Of all tables of a text. A row that is written with one cell gets as many as the head has. */
const cellLimit = 2000;

/**
 * What is wrong with a text by its structure: a render that would take long or fill the memory, and words that it would
 * lose. `harmless` texts are known to be rendered in time whatever stands in them.
 */
export function treeProblems(body: string, harmless: boolean): BodyIssue[] {
  const root = inTime(() => toMdast.parse(body));
  if (!root) return [tooSlow];
  const large = sizeProblem(root);
  if (large) return [large];
  const lost = lostWords(root);
  if (lost.length > 0) return lost;
  return harmless || inTime(() => toHast.runSync(root)) ? [] : [tooSlow];
}

const tooSlow: BodyIssue = { code: 'body.slow' };

function sizeProblem(root: Root): BodyIssue | undefined {
  let [nodes, cells] = [0, 0];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes += 1;
    const line = (node.position?.start.line ?? 1) - 1;
    if (nodes > nodeLimit) return { code: 'body.nodes', params: { limit: nodeLimit } };
    if (node.type === 'table') {
      cells += (node.children[0]?.children.length ?? 0) * node.children.length;
      if (cells > cellLimit) return { line, code: 'body.cells', params: { limit: cellLimit } };
    }
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return undefined;
}

/** Kept for all texts: to make one takes longer than to parse most of them. */
const context = createContext({});
const call = new Script('step()');

/** The time limit of `vm` also ends functions that were made outside of it. */
function inTime<T>(step: () => T): T | undefined {
  for (const timeout of timeLimits) {
    const before = process.cpuUsage();
    try {
      context.step = step;
      return call.runInContext(context, { timeout }) as T;
    } catch {
      const { user, system } = process.cpuUsage(before);
      if ((user + system) / 1000 > timeout / 2) return undefined;
    }
  }
  return undefined;
}

import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { Kind } from '../../content/kinds';
import { columnOf, endOf, lineStart, markOf, startOf } from './yaml/ranges';

/** By the names of the fields on the way to it, `facts.theme.touchIcon`: what the manual remarks upon a field. */
export type Meanings = ReadonlyMap<string, string>;

/** Reads the example of a kind in the manual of the content, in whichever language that is: its remarks say what a field means. */
export function meaningsIn(manual: string, kind: Kind): Meanings {
  const section = manual.split(/^### /m).find((part) => part.startsWith(`${kind}\n`)) ?? '';
  const yaml = /```markdown\n---\n([\s\S]*?)\n---\n/.exec(section)?.[1] ?? '';
  const meanings = new Map<string, string>();
  collect(parseDocument(yaml, { keepSourceTokens: true }).contents, '');
  return meanings;

  function collect(node: Node | null, path: string): void {
    if (isSeq(node)) for (const item of node.items) collect(item as Node, path);
    if (!isMap(node) || node.flow) return;
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const { key, value } = pair;
      if (!isScalar(key)) continue;
      const name = path === '' ? String(key.value) : `${path}.${key.value}`;
      const remark = remarkOn(yaml, pair);
      if (remark !== undefined) meanings.set(name, remark);
      collect(value, name);
    }
  }
}

/** On the line of the value and those below that continue it, or on the line above the key. */
function remarkOn(yaml: string, pair: Pair<Node, Node | null>): string | undefined {
  const isBelow = isCollection(pair.value) && !pair.value.flow;
  const end = isBelow ? (markOf(pair) ?? 0) : endOf(yaml, pair);
  const start = startOf(pair.key);
  const column = columnOf(yaml, start);
  const behind = /^[ \t]*#.*(?:\n *#.*)*/.exec(yaml.slice(end))?.[0].split('\n') ?? [];
  const lines = behind.filter((line, index) => index === 0 || line.indexOf('#') > column);
  if (lines.length > 0) return lines.map((line) => line.replace(/^ *# */, '')).join(' ');
  const above = yaml.slice(0, lineStart(yaml, start)).split('\n').at(-2) ?? '';
  return above.indexOf('#') === column ? above.slice(column).replace(/^# */, '') : undefined;
}

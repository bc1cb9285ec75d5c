import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Value } from '../data';
import type { FrontMatterSource } from '../front-matter-source';
import type { Splice } from '../splice';
import { layoutOf } from './layout';
import {
  type Collection,
  columnOf,
  dashesOf,
  endOf,
  isEmptyNode,
  lineEnd,
  lineStart,
  markOf,
  nodeAt,
  pairOf,
  startOf,
} from './ranges';
import { flowText, rendered, type Setting } from './render';
import { scalarTexts } from './scalar';

type Path = readonly (string | number)[];

/** Ways to write another value where one stands, the best first. */
export function replacements(file: FrontMatterSource, path: Path, value: Value): Splice[] {
  const { document, yaml } = file;
  const node = nodeAt(document.contents, path);
  const parent = nodeAt(document.contents, path.slice(0, -1));
  if (!node || !(isMap(parent) || isSeq(parent))) return [];
  const [start, end] = [startOf(node), endOf(yaml, node)];
  if (isScalar(node) && !isEmptyNode(node) && typeof value !== 'object') {
    const place = { inFlow: parent.flow === true, indent: settingOf(file, path).column + layoutOf(document, yaml).map };
    const old = { type: node.type, source: yaml.slice(start, end) };
    return scalarTexts(value, place, old).map((text) => ({ start, end, text }));
  }
  return [false, true].map((isStrict) => {
    if (!parent.flow) return inBlock(file, path, { node, parent }, value, isStrict);
    const space = isEmptyNode(node) && yaml[start - 1] === ':' ? ' ' : '';
    return { start, end, text: space + flowText(value, isStrict) };
  });
}

/** Where the value at a path stands, in block style. */
function settingOf({ yaml, document }: FrontMatterSource, path: Path): Setting {
  const parent = nodeAt(document.contents, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  const layout = layoutOf(document, yaml);
  if (isSeq(parent)) return { column: columnOf(yaml, dashesOf(parent)[Number(key)] ?? 0), behind: 'hyphen', layout };
  const keyNode = isMap(parent) ? (pairOf(parent, key)?.key ?? null) : null;
  return { column: columnOf(yaml, startOf(keyNode)), behind: 'key', layout };
}

/** A remark between the key and the lines of its old value stays with the key. */
function inBlock(
  file: FrontMatterSource,
  path: Path,
  { node, parent }: { node: Node; parent: Collection },
  value: Value,
  isStrict: boolean,
): Splice {
  const { yaml } = file;
  const start = behindMark(parent, path.at(-1) ?? '');
  const end = isEmptyNode(node) ? start : endOf(yaml, node);
  const text = rendered(value, { ...settingOf(file, path), isStrict });
  const behind = yaml.slice(start, lineEnd(yaml, start));
  const isBelow = lineStart(yaml, startOf(node)) > start;
  return { start, end, text: isBelow && behind.includes('#') && !text.startsWith('\n') ? text + behind : text };
}

function behindMark(parent: Collection, key: string | number): number {
  if (isSeq(parent)) return (dashesOf(parent)[Number(key)] ?? 0) + 1;
  const pair = pairOf(parent as YAMLMap, key);
  return (pair && markOf(pair)) ?? 0;
}

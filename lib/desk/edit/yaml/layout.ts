import { type Document, isMap, isSeq, type Pair, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import { columnOf, dashesOf, startOf } from './ranges';
import { startsOf } from './regions';

/** How far a file indents what stands below a key. */
export type Layout = { map: number; list: number };

/** As the first map and the first list in block style are indented; by two spaces where there is none. */
export function layoutOf(document: Document, yaml: string): Layout {
  const layout: Partial<Layout> = {};
  visit(document, {
    Pair(_, pair) {
      const { key, value } = pair as Pair<never, YAMLMap | YAMLSeq>;
      if (!(isMap(value) || isSeq(value)) || value.flow || value.items.length === 0) return;
      const keyColumn = columnOf(yaml, startOf(key));
      const column = columnOf(yaml, (isMap(value) ? startsOf(value) : dashesOf(value))[0] ?? 0);
      if (isMap(value)) layout.map ??= column - keyColumn;
      else layout.list ??= column - keyColumn;
    },
  });
  return { map: layout.map ?? 2, list: layout.list ?? 2 };
}

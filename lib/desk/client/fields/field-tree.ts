import type { Field } from '../../field-api';

/** A field with those below it. */
export type FieldNode = {
  field: Field;
  /** The last name of its path. */
  name: string;
  /** Of a group. */
  children: FieldNode[];
  /** What each entry of a list or map is. */
  entry?: FieldNode;
};

/** The fields below a path, in the order of the schema. */
export function fieldTree(fields: readonly Field[], above: readonly string[]): FieldNode[] {
  const below = fields.filter(({ path }) => path.length > above.length && above.every((name, at) => name === path[at]));
  const names = [...new Set(below.map(({ path }) => path[above.length] ?? ''))];
  return names.filter((name) => name !== '*').map((name) => nodeAt(below, [...above, name]));
}

function nodeAt(fields: readonly Field[], path: string[]): FieldNode {
  const name = path.at(-1) ?? '';
  const within = fields.filter((field) => path.every((each, at) => each === field.path[at]));
  const own = within.find((field) => field.path.length === path.length);
  const children = fieldTree(within, path);
  const hasEntries = within.some((field) => field.path[path.length] === '*');
  const entry = hasEntries ? nodeAt(within, [...path, '*']) : undefined;
  return { field: own ?? groupAt(path, children), name, children, ...(entry && { entry }) };
}

/** A group that the server does not list by itself: only what stands in it is known. */
const groupAt = (path: string[], children: readonly FieldNode[]): Field => ({
  path,
  part: children[0]?.field.part ?? 'words',
  type: children.length > 0 ? 'group' : 'text',
  isRequired: false,
  label: '',
});

import { isMapValue, type Value } from '../data';
import type { Layout } from './layout';
import { isPlain } from './plain';
import { inDoubleQuotes } from './quoted';
import { scalarTexts } from './scalar';

/** Where a new value is to stand. */
export type Setting = {
  /** The column of the key or hyphen that it stands behind. */
  column: number;
  behind: 'key' | 'hyphen';
  layout: Layout;
  /** On one line, in brackets or braces, whatever its length. */
  inFlow?: boolean;
  /** Every text in quotation marks, which nothing in it can break. */
  isStrict?: boolean;
};

/** Characters. A list or map that is longer stands on lines of its own. */
const widest = 110;

/** What stands behind the colon or hyphen: a space and the value, or the lines below it. */
export function rendered(value: Value, setting: Setting): string {
  const { column, behind, layout, isStrict = false } = setting;
  const flow = ` ${flowText(value, isStrict)}`;
  if (setting.inFlow) return flow;
  if (Array.isArray(value)) {
    const hasMaps = value.some((item) => typeof item === 'object' && item !== null);
    if (value.length === 0 || (!hasMaps && column + flow.length <= widest)) return flow;
    const indent = column + (behind === 'key' ? layout.list : 2);
    return value.map((item) => `\n${' '.repeat(indent)}-${listItem(item, indent, setting)}`).join('');
  }
  if (!isMapValue(value)) {
    if (isStrict) return flow;
    return ` ${scalarTexts(value, { inFlow: false, indent: column + layout.map })[0]}`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return flow;
  const indent = column + (behind === 'key' ? layout.map : 2);
  const lines = entries.map(
    ([key, entry]) => `${keyText(key)}:${rendered(entry, { ...setting, column: indent, behind: 'key' })}`,
  );
  const newLine = `\n${' '.repeat(indent)}`;
  return (behind === 'key' ? newLine : ' ') + lines.join(newLine);
}

/** A short map stands on the line of its hyphen, as the manual shows it. */
function listItem(item: Value, column: number, setting: Setting): string {
  const flow = ` ${flowText(item, setting.isStrict ?? false)}`;
  if (isMapValue(item) && column + flow.length < widest) return flow;
  return rendered(item, { ...setting, column, behind: 'hyphen' });
}

/** On one line: `{id: poster, alsoAs: [poster.png]}`. */
export function flowText(value: Value, isStrict: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => flowText(item, isStrict)).join(', ')}]`;
  if (isMapValue(value))
    return `{${Object.entries(value)
      .map(([key, entry]) => `${keyText(key)}: ${flowText(entry, isStrict)}`)
      .join(', ')}}`;
  if (isStrict && typeof value === 'string') return `"${inDoubleQuotes(value)}"`;
  return scalarTexts(value, { inFlow: true, indent: 0 })[0] ?? '';
}

export const keyText = (key: string): string => (isPlain(key, true) ? key : `"${inDoubleQuotes(key)}"`);

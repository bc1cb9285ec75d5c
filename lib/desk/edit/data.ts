import type { ValuePath } from './edit-error';

/** What front matter may hold. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
export type MapValue = { [key: string]: Value };

export const isMapValue = (value: Value | undefined): value is MapValue =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path; undefined where there is none. */
export function valueAt(data: Value, path: ValuePath): Value | undefined {
  let value: Value | undefined = data;
  for (const key of path) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isMapValue(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}

/** The same data with what is at a path changed. */
export function withChange(data: Value, path: ValuePath, change: (value: Value) => Value): Value {
  const [key, ...rest] = path;
  if (key === undefined) return change(data);
  if (Array.isArray(data)) return data.map((item, index) => (index === key ? withChange(item, rest, change) : item));
  const map = isMapValue(data) ? data : {};
  return { ...map, [key]: withChange(map[key] ?? {}, rest, change) };
}

export function without(map: Value, key: string | number): Value {
  return Object.fromEntries(Object.entries(map as MapValue).filter(([name]) => name !== key));
}

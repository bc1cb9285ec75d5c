import type { Value } from '../../api';

export type ValuePath = (string | number)[];
type MapValue = { [key: string]: Value };

export const isMap = (value: Value | undefined): value is MapValue =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function valueAt(data: Value | undefined, path: readonly (string | number)[]): Value | undefined {
  return path.reduce<Value | undefined>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isMap(value) ? value[key] : undefined;
  }, data);
}

/** The data with another value at a path; `undefined` takes a key out of its map. */
export function withValue(
  data: Value | undefined,
  path: readonly (string | number)[],
  value: Value | undefined,
): Value {
  const [key, ...rest] = path;
  if (key === undefined) return value ?? null;
  if (Array.isArray(data)) {
    const inner = rest.length > 0 ? withValue(data[Number(key)], rest, value) : (value ?? null);
    return data.map((each, index) => (index === Number(key) ? inner : each));
  }
  const map = isMap(data) ? data : {};
  if (rest.length > 0) return { ...map, [key]: withValue(map[key], rest, value) };
  const { [key]: _, ...others } = map;
  return value === undefined ? others : { ...map, [key]: value };
}

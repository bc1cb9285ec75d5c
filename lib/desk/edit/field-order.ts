import { z } from 'zod';
import { isKind, kinds, ofText } from '../../content/kinds';
import type { ValuePath } from './edit-error';
import { unwrapped } from './unwrapped';

/** The order of the schema for the fields of the map at a path; none for a map whose keys are names. */
export function fieldOrder(file: string, path: ValuePath): string[] {
  const [kind = ''] = file.split('/');
  if (!isKind(kind)) return [];
  const { facts, words } = kinds[kind];
  let schema: z.ZodType = z.object({ facts, ...ofText, ...words.shape });
  for (const key of path) schema = inner(schema, key);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function inner(outer: z.ZodType, key: string | number): z.ZodType {
  const schema = unwrapped(outer);
  const next = () => {
    if (schema instanceof z.ZodObject) return (schema.shape as Record<string, z.ZodType>)[key];
    if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
    if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
    return undefined;
  };
  const found = next();
  return found ? asMap(unwrapped(found)) : z.never();
}

/** Of several forms, the one with fields. */
const asMap = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodUnion
    ? ((schema.options as z.ZodType[]).find((option) => option instanceof z.ZodObject) ?? schema)
    : schema;

import { z } from 'zod';
import { fileSchemas, type Kind } from '../../content/kinds';
import type { Meanings } from '../edit';

type Schema = z.core.JSONSchema.JSONSchema;

/**
 * The fields of a kind as JSON Schema, for editors that complete and check YAML. What no such schema can say, for
 * example that a day is one of the calendar, `npm run check` says.
 *
 * @param meanings what hovering over a field tells, in the language of whoever edits.
 */
export function fileSchema(kind: Kind, meanings: Meanings): object {
  // The language server for YAML knows this draft best.
  const schema = z.toJSONSchema(fileSchemas[kind], { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  // Facts make a file the original, and only a translation says what it is a translation of.
  const notBoth = { not: { required: ['facts', 'translationOf'] } };
  // The line of hyphens below the fields ends one document for it and begins another, which is empty.
  return { title: kind, ...described(schema, meanings, []), ...notBoth, type: ['object', 'null'] };
}

/** A field has the name that the manual gives it: within a list or words by id, that of what holds it. */
function described(schema: Schema, meanings: Meanings, path: readonly string[]): Schema {
  const within = (inner: unknown): Schema =>
    typeof inner === 'object' && inner !== null ? described(inner as Schema, meanings, path) : (inner as Schema);
  const property = ([name, inner]: [string, unknown]) => {
    const description = meanings.get([...path, name].join('.'));
    return [name, { ...described(inner as Schema, meanings, [...path, name]), ...(description && { description }) }];
  };
  const { properties, items, additionalProperties, anyOf, oneOf } = schema;
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(property)) }),
    ...(items !== undefined && { items: within(items) }),
    ...(additionalProperties !== undefined && { additionalProperties: within(additionalProperties) }),
    ...(anyOf && { anyOf: anyOf.map(within) }),
    ...(oneOf && { oneOf: oneOf.map(within) }),
  };
}

import { expect, it } from 'vitest';
import { z } from 'zod';
import { problemText } from '@/lib/content/problem-text';

/** What a schema without words of its own says of a value. */
const said = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value, { error: problemText }).error?.issues.map(({ message }) => message);

it.each([
  [z.string(), undefined, 'is missing: add it'],
  [z.string(), 5, 'is not of the right form: write a text'],
  [z.int(), 1.5, 'is not of the right form: write a whole number'],
  [z.boolean(), 'yes', 'is not of the right form: write true or false'],
  [z.array(z.string()), 'a', 'is not of the right form: write a list, one entry a line, each begun with a hyphen'],
  [z.strictObject({}), [], 'is not of the right form: write fields of its own, indented below it'],
  [z.strictObject({}), { a: 1 }, 'does not belong here: remove it or correct its spelling'],
  [z.int().min(3), 2, 'is too small: at least 3'],
  [z.int().max(3), 4, 'is too large: at most 3'],
  [z.enum(['a', 'b']), 'c', 'is none of the words known here: write a or b'],
  [
    z.record(z.string().regex(/a/), z.string()),
    { b: 'c' },
    'is not a name that can stand here: use small Latin letters, digits and hyphens',
  ],
  [z.string().regex(/a/), 'b', 'is not of the form needed here: write it as other items of this folder do'],
  [
    z.union([z.literal('a'), z.strictObject({})]),
    5,
    'is not of the form needed here: write it as other items of this folder do',
  ],
])('has words for what is wrong, %#', (schema, value, message) => {
  expect(said(schema, value)).toEqual([message]);
});

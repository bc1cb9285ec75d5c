import { z } from 'zod';
import { instant } from '../../content/fields';
import { kindNames } from '../../content/kinds';
import { locales } from '../../i18n/locales';
import type { Value } from '../api';
import { Refused } from '../http/refusal';

const value: z.ZodType<Value> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(value), z.record(z.string(), value)]),
);

const change = z.strictObject({
  path: z.array(z.union([z.string(), z.int().min(0)])).min(1),
  value: value.optional(),
});

const hash = z.string().optional();

const none = z.undefined().optional();

/** An edit is of one sort, which its one field says. */
const edit = z.strictObject({ hash, originalHash: hash, text: none, stillRight: none });

export const editSchema = z.union([
  edit.extend({ changes: z.array(change), body: z.string().optional() }),
  edit.extend({ text: z.string() }),
  edit.extend({ stillRight: z.literal(true) }),
]);

export const givenUpSchema = z.strictObject({ text: z.string() });
export const restoreSchema = z.strictObject({ version: z.string(), hash });
export const renameSchema = z.strictObject({ to: z.string() });
export const newItemSchema = z.strictObject({
  kind: z.enum(kindNames),
  id: z.string(),
  languages: z.array(z.enum(locales)).min(1),
});

/** The instant to look at the site at; null for its makers' own view. */
export const atSchema = z.strictObject({ at: instant.nullable() });

/** @throws {Refused} where a request is not what its address takes. */
export function parsed<T>(schema: z.ZodType<T>, data: unknown): T {
  const { success, data: made, error } = schema.safeParse(data);
  if (!success) throw new Refused(400, `The request cannot be read: ${z.prettifyError(error)}`);
  return made;
}

import type { z } from 'zod';
import { type Kind, kinds } from '../../content/kinds';
import type { Field } from './field-type';
import { fieldsOf } from './type-of-schema';

/** The fields of an item: its facts, which stand in one file, the words of each language, and whether it has a text. */
export type Form = { facts: Field[]; words: Field[]; body: (typeof kinds)[Kind]['body'] };

/** In the order of the schema, which is that of the manual. */
export function formOf(kind: Kind): Form {
  const { facts, words, body } = kinds[kind];
  const draft: Field = { name: 'draft', isRequired: false, type: { type: 'boolean' } };
  return { facts: fieldsOf(facts), words: [draft, ...fieldsOf(words as z.ZodObject)], body };
}

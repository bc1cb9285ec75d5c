import { z } from 'zod';
import { type Kind, kinds } from './kinds';

/** Fields in which the facts give ids and each language the words for them. */
export const wordsById: Partial<Record<Kind, readonly string[]>> = {
  story: ['timeline'],
  film: ['factSheet', 'artwork'],
  people: ['filmography'],
  press: ['corrections'],
};

/** What each language writes under an id: its fields, or none where it is a line. */
export function fieldsOfWords(kind: Kind, field: string): string[] {
  const shape = kinds[kind].words.shape as Record<string, z.ZodType>;
  const record = shape[field] instanceof z.ZodDefault ? shape[field].unwrap() : shape[field];
  const value = record instanceof z.ZodRecord ? record.valueType : undefined;
  if (!(value instanceof z.ZodObject)) return [];
  const fields = Object.entries(value.shape as Record<string, z.ZodType>);
  return fields.filter(([, each]) => each._zod.optin === undefined).map(([name]) => name);
}

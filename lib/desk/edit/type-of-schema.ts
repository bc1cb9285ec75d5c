import { z } from 'zod';
import { bodyText } from '../../content/body-field';
import * as fields from '../../content/fields';
import { focus } from '../../content/focus-field';
import { folderOfField } from '../../content/references';
import { licence } from '../../content/rights-fields';
import type { Field, FieldType } from './field-type';
import { isRequired, unwrapped } from './unwrapped';

/** The forms that the manual names; each is one schema, wherever it is used. */
const named = new Map<z.ZodType, FieldType>([
  [fields.paragraph, { type: 'paragraph', longest: fields.paragraph.maxLength ?? undefined }],
  [bodyText, { type: 'paragraph', longest: bodyText.maxLength ?? undefined }],
  [fields.day, { type: 'day' }],
  [fields.instant, { type: 'moment' }],
  [fields.colour, { type: 'colour' }],
  [focus, { type: 'focus' }],
  [fields.country, { type: 'country' }],
  [fields.language, { type: 'language' }],
  [fields.timeZone, { type: 'time-zone' }],
  [fields.webAddress, { type: 'web-address' }],
  [fields.rowId, { type: 'row-id' }],
  [fields.fileName, { type: 'file', of: 'picture' }],
  [licence, { type: 'line', pattern: '^(?:news-only|https?://.+)$' }],
  [fields.photoName, { type: 'file', of: 'photograph' }],
]);

export const fieldsOf = ({ shape }: z.ZodObject): Field[] =>
  Object.entries(shape as Record<string, z.ZodType>).map(([name, schema]) => ({
    name,
    isRequired: isRequired(schema),
    type: typeOf(schema, name),
  }));

/** @param name of the field, which tells what a folder name refers to. */
export function typeOf(wrapped: z.ZodType, name: string): FieldType {
  const schema = unwrapped(wrapped);
  const known = named.get(schema) ?? referenceOf(schema, name) ?? sourceOf(schema) ?? dateOf(schema);
  if (known) return known;
  if (schema instanceof z.ZodDiscriminatedUnion) return { type: 'map', fields: fieldsOfForms(schema) };
  if (schema instanceof z.ZodObject) return { type: 'map', fields: fieldsOf(schema) };
  if (schema instanceof z.ZodArray) return listOf(schema, name);
  if (schema instanceof z.ZodRecord)
    return {
      type: 'record',
      keys: typeOf(schema.keyType as z.ZodType, name),
      value: typeOf(schema.valueType as z.ZodType, name),
    };
  return scalarType(schema, name);
}

/** Maps that differ by the value of one field, as one: what not all of them have stands only with some of its values. */
function fieldsOfForms(schema: z.ZodDiscriminatedUnion): Field[] {
  const distinguishing = schema.def.discriminator;
  const forms = (schema.options as z.ZodObject[]).map((form) => {
    const fields = fieldsOf(form);
    const type = fields.find(({ name }) => name === distinguishing)?.type;
    return { fields, values: type?.type === 'choice' ? type.choices : [] };
  });
  const choices = forms.flatMap(({ values }) => values);
  const byName = new Map(forms.flatMap(({ fields }) => fields.map((field) => [field.name, field] as const)));
  return [...byName.values()].map((field): Field => {
    if (field.name === distinguishing) return { ...field, type: { type: 'choice', choices } };
    const having = forms.filter(({ fields }) => fields.some(({ name }) => name === field.name));
    if (having.length === forms.length) return field;
    return { ...field, onlyWith: { name: distinguishing, values: having.flatMap(({ values }) => values) } };
  });
}

function scalarType(schema: z.ZodType, name: string): FieldType {
  if (schema instanceof z.ZodEnum) return { type: 'choice', choices: schema.options.map(String) };
  if (schema instanceof z.ZodLiteral) return { type: 'choice', choices: [...schema.values].map(String) };
  if (schema instanceof z.ZodNumber) {
    const { minValue, maxValue } = schema;
    return { type: 'number', isWhole: schema.isInt, least: minValue ?? undefined, most: maxValue ?? undefined };
  }
  if (schema instanceof z.ZodEmail) return { type: 'mail' };
  if (schema instanceof z.ZodString) {
    const { pattern, maxLength } = boundsOf(schema);
    return { type: 'line', longest: maxLength, pattern };
  }
  throw new Error(`the desk has no field for the schema of ${name}: add one to type-of-schema.ts`);
}

const listOf = (schema: z.ZodArray, name: string): FieldType => ({
  type: 'list',
  item: typeOf(schema.element as z.ZodType, name),
  least: boundsOf(schema).minItems ?? 0,
});

const boundsOf = (schema: z.ZodType) => z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });

function referenceOf(schema: z.ZodType, name: string): FieldType | undefined {
  const kind = folderOfField[name];
  if ([fields.personId, fields.contactId, fields.stillId].some((each) => each === schema) && kind)
    return { type: 'reference', kinds: [kind], isWithKind: false };
  return undefined;
}

function sourceOf(schema: z.ZodType): FieldType | undefined {
  if (schema !== fields.source) return undefined;
  const [, page] = fields.source.options;
  return {
    type: 'source',
    item: { type: 'reference', kinds: ['press', 'coverage'], isWithKind: true },
    page: fieldsOf(page),
  };
}

/** A date of any precision is known by what it takes: fields word its error in ways of their own. */
function dateOf(schema: z.ZodType): FieldType | undefined {
  const takes = (text: string) => schema.safeParse(text).success;
  if (!takes('2030') || !takes('2030-05') || !takes('2030-05-14') || takes('2030-05-32')) return undefined;
  const options = schema instanceof z.ZodUnion ? (schema.options as z.ZodType[]) : [];
  const words = options.flatMap((option) => (option instanceof z.ZodLiteral ? [...option.values].map(String) : []));
  return { type: 'date', words };
}

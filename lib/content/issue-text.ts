import { z } from 'zod';
import type { ProblemCode, ProblemText } from '../i18n/problem-messages';

type Told = { error: string | z.core.$ZodErrorMap };

/**
 * What a schema says where a value does not fit: zod carries texts, and ours are codes, `how.…` for how the field is
 * written and `field.…` for the whole sentence. `only` for groups, whose other faults have words of their own.
 */
export const told = (code: ProblemCode, only?: z.core.$ZodIssue['code']): Told => ({
  error: only ? (issue) => (issue.code === only ? code : undefined) : code,
});

const expected: Record<string, ProblemCode> = {
  string: 'how.text',
  int: 'how.wholeNumber',
  number: 'how.number',
  boolean: 'how.trueOrFalse',
  object: 'how.groupOfFields',
  record: 'how.groupOfFields',
  array: 'how.list',
};

/** What an issue carries where its text has parameters. */
export const toldOf = (text: ProblemText): string => JSON.stringify(text);

/** The text that an issue carries: a bare code, or one with its parameters. */
export function textOf({ message }: Pick<z.core.$ZodIssue, 'message'>): ProblemText {
  return message.startsWith('{') ? (JSON.parse(message) as ProblemText) : { code: message as ProblemCode };
}

/** What zod says where the schema has no words of its own. */
export function defaultText(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const values = neededFields(issue.inst);
      return values.length > 0
        ? toldOf({ code: isTop(issue.inst) ? 'how.topFields' : 'how.fields', params: { values } })
        : (expected[issue.expected] ?? 'how.asInManual');
    }
    case 'unrecognized_keys':
      return toldOf({ code: 'field.stray', params: { values: knownFields(issue.inst) } });
    case 'too_small':
      return 'field.tooSmall';
    case 'too_big':
      return 'field.tooLarge';
    case 'invalid_key':
      return 'field.rowName';
    case 'invalid_value':
      return 'how.oneOf';
    default:
      return 'how.asInManual';
  }
}

/** The fields of a whole file. */
const isTop = (schema: unknown) => schema instanceof z.ZodObject && 'facts' in schema.shape && 'draft' in schema.shape;

/** It may be left out: zod tells apart a field that is then empty and one that has a value of its own. */
const isOptional = (field: z.ZodType) => field._zod.optin !== undefined;

/** What has to stand in a group of fields, where its schema says so. */
function neededFields(schema: unknown): string[] {
  if (!(schema instanceof z.ZodObject)) return [];
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>);
  return fields.filter(([, field]) => !isOptional(field)).map(([name]) => name);
}

function knownFields(schema: unknown): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  return schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
}

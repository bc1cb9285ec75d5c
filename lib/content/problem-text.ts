import type { z } from 'zod';

const names: Record<string, string> = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'fields of its own, indented below it',
  record: 'fields of its own, indented below it',
  array: 'a list, one entry a line, each begun with a hyphen',
};

/** Words for what a schema says without words of its own: what is wrong, and the cure. */
export function problemText(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing: add it'
        : `is not of the right form: write ${names[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      return 'does not belong here: remove it or correct its spelling';
    case 'too_small':
      return `is too small: at least ${issue.minimum}`;
    case 'too_big':
      return `is too large: at most ${issue.maximum}`;
    case 'invalid_key':
      return 'is not a name that can stand here: use small Latin letters, digits and hyphens';
    case 'invalid_value':
      return `is none of the words known here: write ${issue.values.map(String).join(' or ')}`;
    default:
      return 'is not of the form needed here: write it as other items of this folder do';
  }
}

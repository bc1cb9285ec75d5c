import { z } from 'zod';

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
        ? `is missing: add it${fieldsOf(issue, ', with ')}`
        : `is not of the right form: write ${names[issue.expected] ?? issue.expected}${fieldsOf(issue, ': ')}`;
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

/** What has to stand in a group of fields, where the schema says so. */
function fieldsOf({ inst }: z.core.$ZodRawIssue, before: string): string {
  if (!(inst instanceof z.ZodObject)) return '';
  const fields = Object.entries(inst.shape as Record<string, z.ZodType>);
  const needed = fields.filter(([, field]) => field._zod.optin !== 'optional');
  return needed.length > 0 ? before + needed.map(([name]) => name).join(', ') : '';
}

/**
 * What is wrong with a value whatever the field asks for: YAML has read it as something else than was meant.
 *
 * @param own what the field says by itself.
 */
export function misreadText(issue: z.core.$ZodIssue, own: string): string | undefined {
  const { input } = issue;
  if (input === null) return own.startsWith('is empty') ? own : `is empty: ${own}`;
  if (typeof input === 'string' && /^[“”„‟«»]/.test(input))
    return `begins with a typographic quotation mark: use straight ones or none (${own})`;
  if (!wantsText(issue)) return undefined;
  const cure = own.includes('in quotation marks') ? own : `put it in quotation marks (${own})`;
  if (typeof input === 'number') return `is read as a number: ${cure}`;
  return typeof input === 'boolean' ? `is read as true or false: ${cure}` : undefined;
}

function wantsText(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_union') return issue.errors.some((issues) => issues.some(wantsText));
  return issue.code === 'invalid_type' && issue.expected === 'string';
}

import { extname } from 'node:path';
import slugify from '@sindresorhus/slugify';
import type { z } from 'zod';
import type { ProblemCode, ProblemParams, ProblemText } from '../i18n/problem-messages';
import { codePoint } from './code-point';
import { colourExample } from './colour-example';
import { textOf } from './issue-text';

/** What stands in a field: as YAML reads it, and as it is written. */
type Found = { value: unknown; written?: string };

/** What is wrong with a field, by what its schema says and what was found there. */
export function fieldText(issue: z.core.$ZodIssue, found: Found): ProblemText {
  const { code, params } = textOf(issue);
  const asked = { ...params, ...limitsOf(issue), ...details[code]?.(found.value, String(issue.path.at(-1) ?? '')) };
  return code.startsWith('how.')
    ? misread({ code, params: asked }, found)
    : { code, params: { found: found.written, ...asked } };
}

function limitsOf(issue: z.core.$ZodIssue): ProblemParams {
  if (issue.code === 'too_small') return { minimum: Number(issue.minimum) };
  if (issue.code === 'too_big') return { maximum: Number(issue.maximum) };
  return issue.code === 'invalid_value' ? { values: issue.values.map(String) } : {};
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What only the value itself can tell. */
const details: Partial<Record<ProblemCode, (value: unknown, field: string) => ProblemParams>> = {
  'how.colour': (value) => ({ example: colourExample(textIn(value)) }),
  'field.controlSign': (value) => ({ sign: codePoint(/[^\P{Cc}\t\r\n]|\p{Cs}/u.exec(textIn(value))?.[0] ?? '') }),
  'field.rowName': (_, field) => ({ example: slugify(field) || 'running-time' }),
  'field.sameTwice': (value) => ({ found: twiceIn(value as unknown[]) }),
  'field.oldestFirst': (value) => ({ found: earlierThanBefore(value as { at: string }[]) }),
};

const twiceIn = (list: readonly unknown[]) => String(list.find((entry, index) => list.indexOf(entry) !== index));

const earlierThanBefore = (list: readonly { at: string }[]) =>
  list.find(({ at }, index) => Date.parse(list[index - 1]?.at ?? '') > Date.parse(at))?.at;

/** Where a number, or yes and no, may stand once it is in quotation marks. */
const takesAnyText: readonly ProblemCode[] = ['how.line', 'how.text', 'how.date', 'how.announcedDate', 'how.rowId'];

const takesNumbers: readonly ProblemCode[] = [
  'how.number',
  'how.wholeNumber',
  'how.yearOfFilm',
  'how.minutes',
  'how.ratingOf',
];

const namesPicture: readonly ProblemCode[] = ['how.picture', 'how.photo'];

/** A name that would do, were it not for its signs. */
const isPictureWithSigns = (name: string) =>
  /[^\w./-]/.test(name) && !name.includes('/') && /\.(?:svg|jpe?g|png|webp|avif)$/i.test(name);

/** How the field is written, behind what was found: YAML may have read it as something else than was meant. */
function misread(how: ProblemText, { value, written = '' }: Found): ProblemText {
  const { code } = how;
  if (value === undefined) return { code: 'field.missing', params: { how } };
  if (value === null) return { code: 'field.empty', params: { how } };
  if (Array.isArray(value)) return { code: value.length === 0 ? 'field.emptyList' : 'field.list', params: { how } };
  if (typeof value === 'object') return { code: 'field.group', params: { how } };
  const found = { found: written };
  if (takesAnyText.includes(code) && typeof value !== 'string')
    return { code: typeof value === 'number' ? 'field.number' : 'field.boolean', params: found };
  if (typeof value === 'string') {
    const [mark] = /^[“”„‟«»]/.exec(value) ?? [];
    if (mark) return { code: 'field.typographicQuotes', params: { mark } };
    if (takesNumbers.includes(code) && /^\d+(?:\.\d+)?$/.test(value))
      return { code: 'field.quotedNumber', params: found };
    if (namesPicture.includes(code) && isPictureWithSigns(value))
      return { code: 'field.pictureName', params: { ...found, example: plainName(value) } };
  }
  return { code: 'field.wrong', params: { ...found, how } };
}

/** `IMG 0001 (2).JPG` → `img-0001-2.jpg` */
function plainName(name: string): string {
  const ending = extname(name);
  return `${slugify(name.slice(0, -ending.length)) || 'picture'}${ending.toLowerCase()}`;
}

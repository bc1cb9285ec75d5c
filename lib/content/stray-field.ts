import type { z } from 'zod';
import type { ProblemText } from '../i18n/problem-messages';
import type { FrontMatter } from './front-matter';
import { textOf } from './issue-text';
import { type Kind, kinds } from './kinds';
import { nearestWord } from './nearest-word';

type FieldProblem = ProblemText & { path: readonly PropertyKey[] };

/** Fields that do not belong where they stand, each with the cure for what it most likely is. */
export function strayFields(
  kind: Kind | undefined,
  issue: z.core.$ZodIssueUnrecognizedKeys,
  { isInBraces }: Pick<FrontMatter, 'isInBraces'>,
): FieldProblem[] {
  const group = (issue.input ?? {}) as Record<string, unknown>;
  const cut = isInBraces(issue.path) ? textsCutByCommas(group, issue.keys) : [];
  const ofCuts = new Set(cut.flatMap(({ rest }) => rest));
  return [
    ...cut.map(({ field, text, rest }): FieldProblem => {
      const params = { found: text, whole: [text, ...rest].join(', ') };
      return { path: [...issue.path, field], code: 'field.cutByComma', params };
    }),
    ...issue.keys
      .filter((key) => !ofCuts.has(key))
      .map((key) => ({ path: [...issue.path, key], ...strayText(kind, issue, key) })),
  ];
}

/** Within braces a comma ends a text: what stands behind it becomes a field without a value. */
function textsCutByCommas(group: Record<string, unknown>, stray: readonly string[]) {
  const cut: { field: string; text: string; rest: string[] }[] = [];
  let last: (typeof cut)[number] | undefined;
  for (const [field, value] of Object.entries(group)) {
    if (value === null && stray.includes(field) && last) {
      if (last.rest.length === 0) cut.push(last);
      last.rest.push(field);
    } else last = typeof value === 'string' ? { field, text: value, rest: [] } : undefined;
  }
  return cut;
}

function strayText(kind: Kind | undefined, issue: z.core.$ZodIssueUnrecognizedKeys, key: string): ProblemText {
  const { facts, words } = kind ? kinds[kind] : {};
  if (facts && issue.path.length === 0 && Object.hasOwn(facts.shape, key)) return { code: 'field.strayFact' };
  if (words && issue.path.join('.') === 'facts' && Object.hasOwn(words.shape, key)) return { code: 'field.strayWord' };
  const { values } = textOf(issue).params ?? {};
  const free = (Array.isArray(values) ? (values as string[]) : []).filter(
    (name) => !Object.hasOwn(issue.input ?? {}, name),
  );
  const near = nearestWord(key, free);
  return near === undefined ? { code: 'field.stray' } : { code: 'field.strayNear', params: { near } };
}

import { z } from 'zod';
import { bodyProblems } from './body-limits';
import { invisible } from './fields';
import { told, toldOf } from './issue-text';

/** A text as it stands below the front matter, in Markdown, where it stands in a field. */
export const bodyText = z
  .string(told('how.text'))
  .trim()
  .min(1, told('field.emptyText'))
  .max(40_000, told('field.tooLong'))
  .refine((text) => !invisible.test(text), told('field.controlSign'))
  .superRefine((text, context) => {
    for (const { code, params } of bodyProblems(text, 'required'))
      context.addIssue({ code: 'custom', message: toldOf({ code, params }) });
  });

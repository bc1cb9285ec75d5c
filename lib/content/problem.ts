import { defaultLocale, type Locale } from '../i18n/locales';
import { type ProblemText, problemSentence } from '../i18n/problem-messages';

export type { ProblemText };

/** Something in the content that a producer has to mend. Nothing that has a problem is ever published. */
export type Problem = ProblemText & {
  /** Path from the content folder, with forward slashes. */
  file: string;
  /** First line is 1. */
  line: number;
  /** First column is 1. */
  column: number;
  /** Dotted name of the front matter field, or `body`. */
  field?: string;
};

/** `is missing: write a line of text` */
export const problemMessage = (text: ProblemText, locale: Locale = defaultLocale): string =>
  problemSentence(text, locale);

/** `press/premiere/es.md:4:3 facts.date: “2030-02-30” cannot stand here: write a day of the calendar` */
export function problemLine(problem: Problem, locale: Locale = defaultLocale): string {
  const { file, line, column, field } = problem;
  return `${file}:${line}:${column} ${field ? `${field}: ` : ''}${problemMessage(problem, locale)}`;
}

/** Something in the content that a producer has to mend. Nothing that has a problem is ever published. */
export type Problem = {
  /** Path from the content folder, with forward slashes. */
  file: string;
  /** First line is 1. */
  line: number;
  /** First column is 1. */
  column: number;
  /** Dotted name of the front matter field, or `body`. */
  field?: string;
  /** What is wrong and, behind the colon, how to mend it. */
  message: string;
};

/** `press/premiere/es.md:4:3 facts.date: is not a day of the calendar: write it as 2030-05-14` */
export function problemLine({ file, line, column, field, message }: Problem): string {
  return `${file}:${line}:${column} ${field ? `${field}: ` : ''}${message}`;
}

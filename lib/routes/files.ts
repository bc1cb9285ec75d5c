/** Files that stand whatever the content, by their addresses behind `/<language>`. */
export const fixedFiles = [
  '/press/book.pdf',
  '/feed.xml',
  '/feed.json',
  '/press/facts.csv',
  '/press/facts.json',
  '/press/quotes.txt',
  '/press/coverage.csv',
  '/dates.csv',
  '/press/awards.csv',
  '/contacts.csv',
  '/kit.json',
] as const;

/** The address of a calendar behind `/<language>`. */
export type CalendarPath = `/dates${string}.ics`;

export type FixedFile = (typeof fixedFiles)[number];

export const isFixedFile = (path: string): path is FixedFile => (fixedFiles as readonly string[]).includes(path);

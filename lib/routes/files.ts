/** Files that stand whatever the content, by their addresses behind `/<language>`. */
export const fixedFiles = [
  '/press/book.pdf',
  '/feed.xml',
  '/feed.json',
  '/press/corrections.xml',
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

/** Of a vCard: the newer one, and the one that older address books read. */
export const cardVersions = ['4.0', '3.0'] as const;

export type CardVersion = (typeof cardVersions)[number];

/** What the name of a contact's file ends with. */
export const cardEndings: Record<CardVersion, string> = { '4.0': 'vcf', '3.0': 'v3.vcf' };

export type FixedFile = (typeof fixedFiles)[number];

export const isFixedFile = (path: string): path is FixedFile => (fixedFiles as readonly string[]).includes(path);

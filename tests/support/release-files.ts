import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Release = {
  headline: string;
  /** Further lines of the facts, for example `embargoUntil: …`. */
  facts?: string[];
};

/** Writes a press release that names Person One into a copy of the second film, in English, as an editor saves it. */
export function writeRelease(content: string, id: string, { headline, facts = [] }: Release): void {
  mkdirSync(join(content, 'press', id), { recursive: true });
  writeFileSync(
    join(content, 'press', id, 'en.md'),
    `---
facts:
  date: 2031-05-05
  kind: release
  contact: press-desk
  people: [person-one]
${facts.map((line) => `  ${line}\n`).join('')}headline: ${headline}
summary: A release of the tests.
place: Example City
basis: Based on nothing.
---

A text of the tests.
`,
  );
}

/** The first whole second that lies at least this many milliseconds ahead: content knows no smaller part. */
export function secondAhead(milliseconds: number): { text: string; at: number } {
  const at = Math.ceil((Date.now() + milliseconds) / 1000) * 1000;
  return { text: new Date(at).toISOString().replace('.000Z', 'Z'), at };
}

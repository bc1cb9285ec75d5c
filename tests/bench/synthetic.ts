import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Locale, locales } from '../../lib/i18n/locales';
import { inventedText } from './synthetic-text';

const day = 24 * 60 * 60 * 1000;

/** Number 0 is the newest, so it stands first in lists and in the sitemap. */
export function syntheticRelease(
  number: number,
  locale: Locale,
  headline = `Invented press release ${number}`,
): string {
  const date = new Date(Date.UTC(2030, 0, 1) - number * day).toISOString().slice(0, 10);
  const paragraph = (place: number) => inventedText(locale, 100, number * 10 + place);
  return `---
${locale === 'en' ? `facts:\n  date: ${date}\n  kind: release\n  contact: desk\n` : ''}headline: ${headline}, ${locale}
summary: ${inventedText(locale, 20, number)}
place: Example City
basis: Written by a program, for measuring.
---
${paragraph(1)}

${paragraph(2)}

## ${inventedText(locale, 5, number)}

${paragraph(3)}

${paragraph(4)}
`;
}

/** Every file of an invented film with so many press releases, by its path in the content folder. */
export function* syntheticFiles(releases: number): Generator<[path: string, text: string]> {
  for (const locale of locales) {
    const isOriginal = locale === 'en';
    yield [`film/${locale}.md`, film(isOriginal)];
    yield [`contacts/desk/${locale}.md`, contact(isOriginal)];
    for (let number = 0; number < releases; number += 1)
      yield [`press/release-${number}/${locale}.md`, syntheticRelease(number, locale)];
  }
}

const film = (isOriginal: boolean) => `---
${isOriginal ? 'facts:\n  originalTitleLanguage: en\n  year: 2030\n  countries: [ES]\n  evidence: {}\n' : ''}title: Invented Film
genre: drama
synopsis:
  short: Nobody has seen it.
  medium: Nobody has seen it, since it was never made.
  long: Nobody has seen it, since it was never made, and nobody will.
---
It is here to be measured.
`;

const contact = (isOriginal: boolean) => `---
${isOriginal ? 'facts:\n  order: 1\n  organization: Example Company\n  phone: "+34 600 000 000"\n  email: press@film.example\n' : ''}name: Press desk
role: For the press
---
`;

/** Writes the content folder of an invented film. */
export function writeSynthetic(folder: string, releases: number): void {
  for (const [path, text] of syntheticFiles(releases)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The pages of all press releases in all languages, from the oldest: the warm-up begins at the other end. */
export function releasePagesFromOldest(releases: number): string[] {
  return Array.from({ length: releases }, (_, back) => releases - 1 - back).flatMap((number) =>
    locales.map((locale) => `/${locale}/press/release-${number}`),
  );
}

import type { Locale } from '../i18n/locales';
import type { Cut } from './cuts';
import made from './faces.json' with { type: 'json' };
import { isInRange } from './unicode-range';

/** A font file as the site serves it. */
export type Face = Pick<Cut, 'family' | 'weight' | 'style' | 'letters'> & {
  /** Its name under /fonts/, which holds its hash. */
  file: string;
  /** As CSS writes it: `U+20-7E, U+A0`. */
  unicodeRange: string;
  /** The same letters in a form that pictures are drawn with, in `lib/fonts/drawing`. */
  drawing?: string;
};

export const faces = made as readonly Face[];

/** Which letters a language is written in, and what stands between them, where they are not Latin. */
const lettersOf: Partial<Record<string, readonly Face['letters'][]>> = { ru: ['cyrillic', 'signs'] };

/** What the first screen of every page is set in: title, text and labels, in the letters of the page's language. */
export function firstFonts(locale: Locale): string[] {
  const wanted = lettersOf[locale] ?? ['latin'];
  const upright = faces.filter(({ letters, style }) => wanted.includes(letters) && style === 'normal');
  return upright.filter(({ weight }) => weight < 600).map(({ file }) => `/fonts/${file}`);
}

/** Those that pictures are drawn with. Each file has a name of its own: of two with the same only one would be used. */
export const drawingFonts = faces.flatMap(({ family, weight, letters, drawing }) =>
  drawing ? [{ family: `${family} ${letters}`, weight, file: drawing }] : [],
);

/** All files of a family, as CSS lists them. */
export function drawingFamily(family: string): string {
  const names = drawingFonts.map((font) => font.family).filter((name) => name.startsWith(family));
  return [...new Set(names)].map((name) => `"${name}"`).join(', ');
}

/** What has been asked of a family: a text asks for the same signs over and over. */
const asked = new Map<string, boolean>();

/** Whether some file of a family has the sign. */
export function canSet(family: string, sign: string): boolean {
  const key = family + sign;
  let answer = asked.get(key);
  if (answer === undefined) {
    const families = [family, `${family} Cyrillic`];
    const point = sign.codePointAt(0) as number;
    answer = faces.some((face) => families.includes(face.family) && isInRange(face.unicodeRange, point));
    if (asked.size < 5000) asked.set(key, answer);
  }
  return answer;
}

/** The text without signs that the fonts of pictures lack, such as emoji. */
export function onlyDrawable(text: string): string {
  return [...text.normalize('NFC')]
    .filter((sign) => ['Literata Display', 'Golos Text'].every((family) => canSet(family, sign)))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}

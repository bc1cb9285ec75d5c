import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createFontStack } from '@capsizecss/core';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { type Cut, cuts, type PrintCut, printCuts } from './cuts';
import type { Face } from './faces';
import metrics from './metrics.json';
import { rangesOf } from './unicode-range';

/** `npm run fonts`: makes the files, their stylesheet and the list of them anew from the packages. */

const { resolve } = createRequire(import.meta.url);
const folder = 'public/fonts';
const drawingFolder = 'lib/fonts/drawing';
const printFolder = 'lib/fonts/print';

/** What the site sets text with; small capitals and the like would double the files. */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt', 'case', 'lnum', 'onum', 'tnum', 'pnum'];

const codePoints = ({ ranges }: Pick<Cut, 'ranges'>) =>
  ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));

async function makeFace(cut: Cut): Promise<Face> {
  const source = readFileSync(resolve(cut.source));
  const text = String.fromCodePoint(...codePoints(cut));
  const options = { keepFeatures, ...(cut.axes && { variationAxes: cut.axes }) };
  const woff2 = await subsetFont(source, text, { ...options, targetFormat: 'woff2' });
  const sfnt = await subsetFont(source, text, { ...options, targetFormat: 'sfnt' });
  const hash = createHash('sha256').update(woff2).digest('hex').slice(0, 8);
  const slug = cut.family.replace(' Cyrillic', '').toLowerCase().replaceAll(' ', '-');
  const file = `${slug}-${cut.weight}${cut.style === 'italic' ? '-italic' : ''}-${cut.letters}.${hash}.woff2`;
  writeFileSync(join(folder, file), woff2);
  const { characterSet } = fontkit.create(sfnt) as fontkit.Font;
  const { family, weight, style, letters } = cut;
  const drawing = file.replace(/\.[0-9a-f]{8}\.woff2$/, '.ttf');
  if (cut.forDrawing) writeFileSync(join(drawingFolder, drawing), sfnt);
  const made = { family, weight, style, letters, file, unicodeRange: rangesOf(characterSet) };
  return cut.forDrawing ? { ...made, drawing } : made;
}

async function makePrintFile({ file, source, ...cut }: PrintCut): Promise<void> {
  const text = String.fromCodePoint(...codePoints(cut));
  const options = { keepFeatures, targetFormat: 'sfnt' } as const;
  writeFileSync(join(printFolder, file), await subsetFont(readFileSync(resolve(source)), text, options));
}

const toRule = ({ family, weight, style, file, unicodeRange }: Face) => `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  src: url("/fonts/${file}") format("woff2");
  unicode-range: ${unicodeRange};
}
`;

/**
 * Fonts of readers' machines, stretched to ours: when ours arrive, nothing moves. Their heights are from
 * `@capsizecss/metrics` 4.3.0 (MIT), of which eight fonts are needed and which takes 169 MB. Their widths are the mean of
 * the signs of each group in the messages of the site. Times New Roman, Arial and Georgia were measured by Liberation and
 * Gelasio, whose letters are as wide; of Georgia only the Latin ones.
 */
function fallbacks(): string {
  const { literataDisplay, literata, georgia, timesNewRoman, notoSerif, golosText, roboto, arial, notoSans } = metrics;
  const families = [
    { own: literataDisplay, others: [timesNewRoman, notoSerif], onlyLatin: [georgia] },
    { own: literata, others: [timesNewRoman, notoSerif], onlyLatin: [georgia] },
    { own: golosText, others: [roboto, arial, notoSans], onlyLatin: [] },
  ];
  const rules = families.flatMap(({ own, others, onlyLatin }) => [
    ...latinGroups.map((group) => standIns(own, [...onlyLatin, ...others], group)),
    ...cyrillicGroups.map((group) => standIns(own, others, group)),
  ]);
  return `${rules.join('\n')}\n`.replace(/local\('(Times New Roman|Arial)'\)/g, withTwin);
}

/**
 * Signs that are stretched together. Two designs differ by another measure in capitals than in small letters, and most in
 * spaces: one measure for all of them leaves a line of a menu up to a tenth too wide.
 */
const groups = {
  latin: 'U+0-1F, U+21-2F, U+3A-40, U+5B-9F, U+A1-BF, U+DF-3FF, U+530-FFFF',
  capitals: 'U+41-5A, U+C0-DE',
  figures: 'U+30-39',
  space: 'U+20, U+A0',
  cyrillic: 'U+430-52F',
  cyrillicCapitals: 'U+400-42F',
} as const;

const latinGroups = ['latin', 'capitals', 'figures', 'space'] as const;
const cyrillicGroups = ['cyrillic', 'cyrillicCapitals'] as const;

type Metrics = Parameters<typeof createFontStack>[0][number];

function standIns(own: Metrics, others: readonly Metrics[], group: keyof typeof groups): string {
  const options = { fontFaceFormat: 'styleString', fontFaceProperties: { unicodeRange: groups[group] } } as const;
  // The package has names for the subsets that it measures, and reads whichever the metrics have.
  return createFontStack([own, ...others], { ...options, subset: group as 'latin' }).fontFaces;
}

/** Linux has fonts with the same widths under other names. */
const twins: Record<string, string> = { 'Times New Roman': 'Liberation Serif', Arial: 'Liberation Sans' };

const withTwin = (local: string, name: string) => `${local}, local('${twins[name]}')`;

function licenceOf(source: string): string {
  const root = dirname(resolve(`${source.split('/').slice(0, 2).join('/')}/package.json`));
  const names = ['LICENSE_FONT', 'LICENSE'];
  const found = names.find((name) => readable(join(root, name)));
  if (!found) throw new Error(`${source} comes without a licence`);
  return join(root, found);
}

function readable(path: string): boolean {
  try {
    return readFileSync(path).length > 0;
  } catch {
    return false;
  }
}

for (const place of [folder, drawingFolder, printFolder]) {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
}
const faces: Face[] = [];
for (const cut of cuts) {
  faces.push(await makeFace(cut));
  copyFileSync(licenceOf(cut.source), join(folder, `LICENSE-${cut.source.split('/')[1]}.txt`));
}
for (const cut of printCuts) await makePrintFile(cut);
writeFileSync('lib/fonts/faces.json', `${JSON.stringify(faces, null, 2)}\n`);
writeFileSync('app/styles/fonts.css', `/* Made by npm run fonts. */\n${faces.map(toRule).join('\n')}\n${fallbacks()}`);

type Range = readonly [first: number, last: number];

const basicLatin: readonly Range[] = [[0x20, 0x7e]];
const westernLatin: readonly Range[] = [
  [0xa0, 0xff],
  [0x152, 0x153],
];
/** Polish, Turkish, Croatian and the like: seldom needed, so in a file of its own. */
const otherLatin: readonly Range[] = [
  [0x100, 0x151],
  [0x154, 0x17f],
  [0x218, 0x21b],
];
/** Dashes, quotation marks, dots, arrows and the like, of all our languages. */
const signs: readonly Range[] = [
  [0x2010, 0x2014],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];
const russian: readonly Range[] = [
  [0x301, 0x301],
  [0x400, 0x45f],
  [0x2116, 0x2116],
];
const kazakh: readonly Range[] = [
  [0x490, 0x493],
  [0x49a, 0x49b],
  [0x4a2, 0x4a3],
  [0x4ae, 0x4b1],
  [0x4ba, 0x4bb],
  [0x4d8, 0x4d9],
  [0x4e8, 0x4e9],
  [0x20b8, 0x20b8],
];
/** What stands between Cyrillic words, so that a line is seldom set from two files. */
const between: readonly Range[] = [
  [0x20, 0x3f],
  [0xa0, 0xa0],
  [0xab, 0xab],
  [0xbb, 0xbb],
  [0x2013, 0x2014],
  [0x201c, 0x201e],
  [0x2026, 0x2026],
];

/** One file of a family: some letters in one weight and style. */
export type Cut = {
  family: string;
  weight: 300 | 400 | 600;
  style: 'normal' | 'italic';
  /** Names the file. */
  letters: 'latin' | 'latin-ext' | 'cyrillic' | 'kazakh' | 'signs';
  ranges: readonly Range[];
  /** A file of an npm package. */
  source: string;
  /** Where a variable font is pinned. */
  axes?: Record<string, number>;
  /** Pictures are drawn with it too. */
  forDrawing?: boolean;
};

type Face = Pick<Cut, 'family' | 'weight' | 'style' | 'forDrawing'>;

/**
 * Every letter of our languages and of Kazakh lies in one file, so that a name never spans two. The Cyrillic file is a family of its own: it holds
 * digits and signs too, and as a part of the other it would be fetched by every page that has one.
 */
function wholeFace(face: Face, source: string): Cut[] {
  return [
    { ...face, source, letters: 'latin', ranges: [...basicLatin, ...westernLatin, ...signs] },
    { ...face, source, letters: 'latin-ext', ranges: otherLatin },
    {
      ...face,
      family: `${face.family} Cyrillic`,
      source,
      letters: 'cyrillic',
      ranges: [...between, ...russian, ...kazakh],
    },
  ];
}

/**
 * The cut for large sizes. Only the variable files hold it, and they come script by script: in a Cyrillic title the
 * letters of Kazakh, and what stands between words, come from files of their own, in the same design.
 */
function displayFace(): Cut[] {
  const face = {
    family: 'Literata Display',
    weight: 300,
    style: 'normal',
    axes: { opsz: 72, wght: 300 },
    forDrawing: true,
  } as const;
  const cyrillic = { ...face, family: `${face.family} Cyrillic` };
  const source = (part: string) => `@fontsource-variable/literata/files/literata-${part}-opsz-normal.woff2`;
  return [
    { ...face, letters: 'latin', source: source('latin'), ranges: [...basicLatin, ...westernLatin, ...signs] },
    { ...face, letters: 'latin-ext', source: source('latin-ext'), ranges: otherLatin },
    { ...cyrillic, letters: 'cyrillic', source: source('cyrillic'), ranges: [...russian, ...kazakh] },
    { ...cyrillic, letters: 'kazakh', source: source('cyrillic-ext'), ranges: kazakh },
    { ...cyrillic, letters: 'signs', source: source('latin'), ranges: between, forDrawing: false },
  ];
}

const literata = (name: string) => `@expo-google-fonts/literata/${name}/Literata_${name}.ttf`;
const golos = (name: string) => `@expo-google-fonts/golos-text/${name}/GolosText_${name}.ttf`;

export const cuts: readonly Cut[] = [
  ...displayFace(),
  ...wholeFace({ family: 'Literata', weight: 400, style: 'normal' }, literata('400Regular')),
  ...wholeFace({ family: 'Literata', weight: 400, style: 'italic' }, literata('400Regular_Italic')),
  ...wholeFace({ family: 'Literata', weight: 600, style: 'normal' }, literata('600SemiBold')),
  ...wholeFace({ family: 'Golos Text', weight: 400, style: 'normal', forDrawing: true }, golos('400Regular')),
  ...wholeFace({ family: 'Golos Text', weight: 600, style: 'normal', forDrawing: true }, golos('600SemiBold')),
];

/** For paper: every letter of a face in one file. */
export type PrintCut = { file: string; source: string; ranges: readonly Range[] };

const printed = [...basicLatin, ...westernLatin, ...otherLatin, ...signs, ...russian, ...kazakh];

export const printCuts: readonly PrintCut[] = [
  { file: 'literata-400.ttf', source: literata('400Regular'), ranges: printed },
  { file: 'literata-400-italic.ttf', source: literata('400Regular_Italic'), ranges: printed },
  { file: 'literata-600.ttf', source: literata('600SemiBold'), ranges: printed },
  { file: 'golos-text-400.ttf', source: golos('400Regular'), ranges: printed },
  { file: 'golos-text-600.ttf', source: golos('600SemiBold'), ranges: printed },
];

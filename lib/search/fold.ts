/** Letters that a keyboard may lack and that no Unicode decomposition leads to another one. */
const alike: Record<string, string> = {
  ё: 'е',
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

const accented = /[\u00df-\u024f\u1e00-\u1eff]/g;
const unusual = /[ёәғқңөұүһі]/g;

/** `ñ` is a letter of its own in Spanish: año is no ano. */
function plain(letter: string): string {
  if (letter === 'ñ') return letter;
  return alike[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * The word as it is compared: small letters, no accents, ё and Kazakh letters as a Russian keyboard has them. Only
 * Latin letters are taken apart: й would become и.
 */
export function fold(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(accented, plain)
    .replace(unusual, (letter) => alike[letter] as string);
}

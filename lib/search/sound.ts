/** Russian letters in Latin ones, roughly as passports write them. */
const latin: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** What different spellings of one name have in common, in this order: Juárez and Хуарес, Yegor and Егор. */
const likenesses: readonly [RegExp, string][] = [
  [/ñ/g, 'n'],
  [/shch|sch/g, 'sh'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|qu(?=[ei])|q/g, 'k'],
  [/ts|tz/g, 'c'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/gu?(?=[eiy])/g, 'h'],
  [/w/g, 'v'],
  [/zh|j/g, 'h'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/i+(?=[aeou])/g, ''],
  [/(.)\1+/g, '$1'],
  [/^h(?=.)/, ''],
];

/** A folded word in Latin letters. */
export function latinLettersOf(word: string): string {
  return word.replace(/[а-я]/g, (letter) => latin[letter] as string);
}

/** How a folded word sounds, roughly: the same for a name in Latin and in Cyrillic letters. */
export function soundOf(word: string): string {
  return likenesses.reduce((sound, [pattern, instead]) => sound.replace(pattern, instead), latinLettersOf(word));
}

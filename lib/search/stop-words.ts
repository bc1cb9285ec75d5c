import type { Locale } from '../i18n/locales';
import { fold } from './fold';

/** Words that say nothing of what is sought on the site of a film. */
const words: Record<Locale, string> = {
  en: 'a an and are as at be by come comes did do does film for from he her his how i in is it its movie of on or out she that the their this to was were what when where which who will with',
  ru: 'а без в во где для до есть же за и из или к как какая какие какой ко когда кто ли на не о об от по под при с со у фильм фильма фильме что это',
  es: 'a al como con cuál cuándo de del desde dónde el en es fue ha la las lo los o para película por qué quién se su sus un una y',
};

const stopWords = new Set(
  Object.values(words)
    .flatMap((list) => list.split(' '))
    .map(fold),
);

/** A single letter means nothing beside words; a single figure may be a day. */
const isLetter = (word: string) => /^\P{N}$/u.test(word);

/** The words of a search that mean something; all of them where none does. */
export function meaningfulWords(sought: readonly string[]): string[] {
  const meaningful = sought.filter((word) => !isLetter(word) && !stopWords.has(fold(word)));
  return meaningful.length > 0 ? meaningful : [...sought];
}

import { fold } from './fold';

/** Words that say nothing of what is looked for on the site of a film. */
const words: Record<string, string> = {
  en: 'a about an and any are as at be been by can come comes could did do does film for from has have he her his how i in is it its me movie my of on or out she tell that the their there this to was we were what when where which who will with you',
  ru: 'а без будет был была были быть в во где для до есть ещё же за и из или к как какая какие какой ко когда кто ли меня мне можно мы на не нет о об он она от по под при с со у уже фильм фильма фильме фильму фильмом что это этого этот',
  es: 'a al como con cuál cuándo cómo de del desde dónde el en es esta este está fue ha hay la las lo los me mi o para película por puede puedo qué quién se su sus un una y',
};

const stopWords = new Set(
  Object.values(words)
    .flatMap((list) => list.split(' '))
    .map(fold),
);

/** A single letter means nothing beside words; a single figure may be a day. */
const isLetter = (word: string) => /^\P{N}$/u.test(word);

export const isStopWord = (word: string) => isLetter(word) || stopWords.has(fold(word));

/** The words of a search that mean something; all of them where none does. */
export function meaningfulWords(words: readonly string[]): string[] {
  const meaningful = words.filter((word) => !isStopWord(word));
  return meaningful.length > 0 ? meaningful : [...words];
}

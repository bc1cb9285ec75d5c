import type { Hunspell } from 'hunspell-wasm';
import type { Locale } from '../../../i18n/locales';
import type { OwnWord } from './own-words';
import { tradeWords } from './trade-words';

type Files = { aff: Uint8Array; dic: Uint8Array };

/** The packages of each language, where there is one. English may be that of either side of the Atlantic. */
const packages: Partial<Record<string, readonly (() => Promise<{ default: Files }>)[]>> = {
  en: [() => import('dictionary-en-gb'), () => import('dictionary-en')],
  ru: [() => import('dictionary-ru')],
  es: [() => import('dictionary-es')],
};

/** More would not be read. */
const proposed = 3;

export type Dictionary = {
  knows(word: string): boolean;
  proposals(word: string): string[];
  close(): void;
};

/** The dictionary of a language with further words; undefined for a language that has none. */
export async function openDictionary(locale: Locale, further: readonly OwnWord[]): Promise<Dictionary | undefined> {
  const [first, ...others] = await Promise.all((packages[locale] ?? []).map(open));
  if (!first) return undefined;
  const all = [first, ...others];
  for (const own of [...tradeWords(locale), ...further]) add(own, first);
  return {
    knows: (word) => all.some((dictionary) => dictionary.testSpelling(word)),
    // Hunspell also cuts a word in two, which is rarely what was meant.
    proposals: (word) =>
      first
        .getSpellingSuggestions(word)
        .filter((each) => !/[ -]/.test(each) || word.includes('-'))
        .slice(0, proposed),
    close: () => {
      for (const dictionary of all) dictionary.dispose();
    },
  };
}

/** Packages of development: the check starts without them as long as nobody asks for spelling. */
async function open(load: () => Promise<{ default: Files }>): Promise<Hunspell> {
  const { createHunspellFromStrings } = await import('hunspell-wasm');
  const { aff, dic } = (await load()).default;
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
  return createHunspellFromStrings(text(aff), text(dic));
}

/** The word that it is declined like may be one of another language: then this one is known only as it is written. */
function add({ word, like }: OwnWord, dictionary: Hunspell): void {
  dictionary.addWord(word);
  if (!like) return;
  try {
    dictionary.addWordWithAffix(word, like);
  } catch {
    // The dictionary does not have it.
  }
}

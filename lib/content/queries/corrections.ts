import type { Locale } from '../../i18n/locales';
import type { Edition } from '../edition';
import type { Localized } from '../localized';
import { listOf } from './items';

/** A change that was made to a press release after its publication. */
export type Correction = { id: string; at: string; what: string; why: string; lang: Locale };

/** Newest first; in the language of the original where a translation has not caught up. */
export function correctionsOf(edition: Edition, { id: pressId, facts, words, lang, original }: Localized<'press'>) {
  const inOriginal = edition.find('press', pressId)?.texts[original]?.words.corrections ?? {};
  return facts.corrections
    .flatMap(({ id, at }): Correction[] => {
      const told = words.corrections[id];
      const correction = told ?? inOriginal[id];
      return correction ? [{ id, at, ...correction, lang: told ? lang : original }] : [];
    })
    .reverse();
}

/** Every correction of every press release, newest first. */
export function allCorrections(
  edition: Edition,
  locale: Locale,
): { release: Localized<'press'>; correction: Correction }[] {
  return listOf(edition, 'press', locale)
    .flatMap((release) => correctionsOf(edition, release).map((correction) => ({ release, correction })))
    .sort((a, b) => Date.parse(b.correction.at) - Date.parse(a.correction.at));
}

/** When its text was last changed, if it ever was. */
export const lastCorrected = ({ facts }: Localized<'press'>): string | undefined => facts.corrections.at(-1)?.at;

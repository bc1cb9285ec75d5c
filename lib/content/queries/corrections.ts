import type { Locale } from '../../i18n/locales';
import type { Edition } from '../edition';
import type { Words } from '../kinds';
import type { Localized } from '../localized';
import { listOf } from './items';

/** A change that was made to a press release after its publication. */
export type Correction = {
  id: string;
  at: string;
  what: string;
  why: string;
  lang: Locale;
  /** How the release read before it, where that is kept. */
  earlier?: EarlierWording;
};

export type EarlierWording = { headline: string; summary: string; text: string; lang: Locale };

/** Newest first; in the language of the original where a translation has not caught up. */
export function correctionsOf(edition: Edition, { id: pressId, facts, words, lang, original }: Localized<'press'>) {
  const source = edition.find('press', pressId)?.texts[original]?.words;
  const versions = [{ words, lang }, ...(source ? [{ words: source, lang: original }] : [])];
  return facts.corrections
    .flatMap(({ id, at }): Correction[] => {
      const told = versions.find((version) => version.words.corrections[id]);
      const correction = told?.words.corrections[id];
      if (!told || !correction) return [];
      const earlier = firstOf(versions, (version) => earlierWording(version, facts.corrections, id));
      return [{ id, at, what: correction.what, why: correction.why, lang: told.lang, ...(earlier && { earlier }) }];
    })
    .reverse();
}

/** One of the corrections of a release. */
export const correctionOf = (edition: Edition, release: Localized<'press'>, correctionId: string) =>
  correctionsOf(edition, release).find(({ id }) => id === correctionId);

type Version = { words: Words<'press'>; lang: Locale };

/** What a later correction kept of headline and summary held before this one too, unless this one changed it. */
function earlierWording({ words, lang }: Version, order: readonly { id: string }[], id: string) {
  const kept = words.corrections[id];
  if (!kept?.earlierText) return undefined;
  const since = order.slice(order.findIndex((each) => each.id === id)).map((each) => words.corrections[each.id]);
  const headline = firstOf(since, (each) => each?.earlierHeadline) ?? words.headline;
  const summary = firstOf(since, (each) => each?.earlierSummary) ?? words.summary;
  return { headline, summary, text: kept.earlierText, lang };
}

const firstOf = <One, Found>(list: readonly One[], find: (one: One) => Found | undefined): Found | undefined => {
  for (const one of list) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
};

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

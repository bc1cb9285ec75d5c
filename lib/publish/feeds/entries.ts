import type { Edition, Localized } from '../../content';
import { type Correction, correctionsOf, lastCorrected, listOf } from '../../content/queries';
import { inQuotationMarks } from '../../i18n/formats';
import type { Locale } from '../../i18n/locales';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { correctionHtml, releaseHtml } from './html';

/** What a feed reader shows as one piece of news. */
export type FeedEntry = {
  /** Its address on the site, which does not change. */
  id: string;
  title: string;
  summary: string;
  html: string;
  /** Epoch milliseconds. */
  published: number;
  updated: number;
};

/** Releases that are written in this language and the corrections of each, newest first. Nothing of it is of today's clock. */
export function feedEntries(edition: Edition, locale: Locale, siteUrl: string): FeedEntry[] {
  return listOf(edition, 'press', locale)
    .filter(({ lang }) => lang === locale)
    .flatMap((release) => {
      const address = siteUrl + localPath(locale, `/press/${release.id}`);
      const corrections = correctionsOf(edition, release);
      return [
        releaseEntry(edition, release, siteUrl, address),
        ...corrections.map((correction) => correctionEntry(release, correction, locale, address)),
      ];
    })
    .sort((a, b) => b.published - a.published);
}

function releaseEntry(edition: Edition, release: Localized<'press'>, siteUrl: string, address: string): FeedEntry {
  const { facts, words } = release;
  return {
    id: address,
    title: words.headline,
    summary: words.summary,
    html: releaseHtml(edition, release, siteUrl),
    published: Date.parse(facts.date),
    updated: Date.parse(lastCorrected(release) ?? facts.date),
  };
}

function correctionEntry(
  { words }: Localized<'press'>,
  correction: Correction,
  locale: Locale,
  address: string,
): FeedEntry {
  const at = Date.parse(correction.at);
  return {
    id: `${address}#correction-${correction.id}`,
    title: translator(locale)('correction.of', { headline: inQuotationMarks(locale, words.headline) }),
    summary: correction.what,
    html: correctionHtml(correction, locale),
    published: at,
    updated: at,
  };
}

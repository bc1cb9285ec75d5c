import type { Localized } from '../../content';
import { type Correction, correctionsOf, lastCorrected, leadStill, listOf } from '../../content/queries';
import { correctionBlock } from '../../document/compose/corrections';
import type { PublishContext } from '../../document/compose/parts';
import { textBlocks } from '../../document/compose/press-release';
import { proseBlock } from '../../document/compose/prose';
import { textsOf } from '../../document/texts';
import { toBasicBlocks } from '../../document/to-basic-blocks';
import { toHtmlFragment } from '../../document/write/html';
import { localPath, mediaPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';

/** What a feed reader shows as one piece of news. */
export type FeedEntry = {
  /** Its address on the site, which does not change. */
  id: string;
  title: string;
  /** What it is: a release of the production, or an account of what somebody else announced. */
  label?: string;
  summary: string;
  html: string;
  /** The photograph beside it. */
  picture?: { url: string; type: string; credit: string; caption: string };
  /** Epoch milliseconds. */
  published: number;
  updated: number;
};

/** Releases and notices that are written in this language and the corrections of each release, newest first. Nothing of it is of today's clock. */
export function feedEntries(context: PublishContext): FeedEntry[] {
  const { edition, locale, siteUrl } = context;
  const releases = listOf(edition, 'press', locale)
    .filter(({ lang }) => lang === locale)
    .flatMap((release) => {
      const address = siteUrl + localPath(locale, `/press/${release.id}`);
      const corrections = correctionsOf(edition, release);
      return [
        releaseEntry(release, context, address),
        ...corrections.map((correction) => correctionEntry(release, correction, context, address)),
      ];
    });
  const notices = listOf(edition, 'notices', locale).filter(({ lang }) => lang === locale);
  return [...releases, ...notices.map((notice) => noticeEntry(notice, context))].sort(
    (a, b) => b.published - a.published,
  );
}

/** The corrections of releases that are written in this language, newest first. */
export const correctionEntries = (context: PublishContext): FeedEntry[] =>
  feedEntries(context).filter(({ id }) => id.includes('#correction-'));

/** A notice stands above every page: its address is that of the start page. */
function noticeEntry({ id, facts, words, body, lang }: Localized<'notices'>, context: PublishContext): FeedEntry {
  const blocks = toBasicBlocks([proseBlock(body, lang, context)]);
  const at = Date.parse(facts.date);
  return {
    id: `${context.siteUrl}${localPath(context.locale, '')}#notice-${id}`,
    title: words.title,
    summary: textsOf(blocks).join(' '),
    html: toHtmlFragment(blocks, lang),
    published: at,
    updated: at,
  };
}

function releaseEntry(release: Localized<'press'>, context: PublishContext, address: string): FeedEntry {
  const { facts, words } = release;
  return {
    id: address,
    title: words.headline,
    label: translator(context.locale)(`press.${facts.kind}`),
    summary: words.summary,
    ...pictureOf(release, context),
    html: toHtmlFragment(toBasicBlocks(textBlocks(release, context)), context.locale),
    published: Date.parse(facts.date),
    updated: Date.parse(lastCorrected(release) ?? facts.date),
  };
}

function pictureOf(
  release: Localized<'press'>,
  { edition, locale, siteUrl }: PublishContext,
): Pick<FeedEntry, 'picture'> {
  const lead = leadStill(edition, locale, release);
  if (!lead) return {};
  const { still, photo } = lead;
  const { name, type } = photo.tagged;
  return {
    picture: { url: siteUrl + mediaPath(name), type, credit: still.facts.credit, caption: still.words.caption },
  };
}

function correctionEntry(
  { id, words }: Localized<'press'>,
  correction: Correction,
  context: PublishContext,
  address: string,
): FeedEntry {
  const { locale } = context;
  const at = Date.parse(correction.at);
  return {
    id: `${address}#correction-${correction.id}`,
    title: translator(locale)('correction.of', { headline: words.headline }),
    summary: correction.what,
    html: toHtmlFragment(toBasicBlocks([correctionBlock(correction, id, context)]), locale),
    published: at,
    updated: at,
  };
}

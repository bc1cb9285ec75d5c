import type { Localized } from '../../content';
import { contactOf, filmOf } from '../../content/queries';
import { formatDate } from '../../i18n/formats';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import type { Block, Run, TextDocument } from '../blocks';
import { normalized } from '../normalize';
import { correctionsBlocks } from './corrections';
import {
  contactBlocks,
  heading,
  imprintBlocks,
  type PublishContext,
  paragraph,
  proseBlocks,
  run,
  sourceRuns,
} from './parts';

/** A press release in its own language, with the words of its page in the same order. */
export function composePressRelease(release: Localized<'press'>, context: PublishContext): TextDocument {
  const { edition, locale, siteUrl } = context;
  const film = filmOf(edition, locale);
  return normalized({
    title: release.words.headline,
    lang: locale,
    date: release.facts.date,
    issuer: film.words.title,
    address: siteUrl + localPath(locale, `/press/${release.id}`),
    blocks: [...copyBlocks(release, context), ...aboutBlocks(film, context), ...footBlocks(release, context)],
  });
}

/** Kind and day, headline, summary and text: what the release itself says. */
export function copyBlocks(release: Localized<'press'>, context: PublishContext): Block[] {
  const { facts, words, lang } = release;
  const t = translator(context.locale);
  return [
    paragraph([{ text: `${t(`press.${facts.kind}`)} · ${formatDate(context.locale, facts.date)}` }], 'kind'),
    heading(1, run(words.headline, lang, context)),
    paragraph([run(words.summary, lang, context)], 'summary'),
    ...textBlocks(release, context),
  ];
}

/** Corrections, dateline, text, editor's note: what stands below the summary. */
export function textBlocks(release: Localized<'press'>, context: PublishContext): Block[] {
  const { facts, words, body, lang } = release;
  const t = translator(context.locale);
  return [
    ...correctionsBlocks(release, context),
    paragraph([run(`${words.place}, ${formatDate(lang, facts.date)}`, lang, context)], 'dateline'),
    ...proseBlocks(body, lang, context),
    ...(words.editorsNote
      ? [heading(2, { text: t('press.editorsNote') }), paragraph([run(words.editorsNote, lang, context)], 'note')]
      : []),
  ];
}

/** Today's text on the film stands below a release of any age: its heading says of which day it is. */
function aboutBlocks({ facts: { asOf }, body, lang }: Localized<'film'>, context: PublishContext): Block[] {
  const t = translator(context.locale);
  const title = asOf ? t('press.aboutAsOf', { date: formatDate(context.locale, asOf) }) : t('press.about');
  return [heading(2, { text: title }), ...proseBlocks(body, lang, context)];
}

/** Whom to call, and what the text is based on. */
function footBlocks({ facts, words, lang }: Localized<'press'>, context: PublishContext): Block[] {
  const t = translator(context.locale);
  const contact = contactOf(context.edition, facts.contact, context.locale);
  return [
    ...(contact ? [heading(2, { text: t('press.contact') }), ...contactBlocks(contact, context)] : []),
    heading(2, { text: t('press.basis') }),
    paragraph(
      basisRuns(run(words.basis, lang, context), sourceRuns(facts.sources, context), t('press.sources')),
      'small',
    ),
    ...imprintBlocks(context),
  ];
}

function basisRuns(basis: Run, sources: Run[], label: string): Run[] {
  return sources.length > 0 ? [basis, { text: ` ${label}: ` }, ...sources, { text: '.' }] : [basis];
}

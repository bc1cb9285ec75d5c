import type { Localized } from '../../content';
import { contactOf, filmOf } from '../../content/queries';
import { formatDate } from '../../i18n/formats';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { correctionsBlocks } from './corrections';
import { finished } from './finished';
import type { Block, Manuscript, Run } from './model';
import { contactBlocks, type Desk, heading, imprintBlocks, paragraph, proseBlocks, run, sourceRuns } from './parts';

/** A press release in its own language, with the words of its page in the same order. */
export function pressReleaseManuscript(release: Localized<'press'>, desk: Desk): Manuscript {
  const { edition, locale, siteUrl } = desk;
  const film = filmOf(edition, locale);
  return finished({
    title: release.words.headline,
    lang: locale,
    date: release.facts.date,
    issuer: film.words.title,
    address: siteUrl + localPath(locale, `/press/${release.id}`),
    blocks: [...copyBlocks(release, desk), ...aboutBlocks(film, desk), ...footBlocks(release, desk)],
  });
}

/** Kind and day, headline, summary and text: what the release itself says. */
export function copyBlocks(release: Localized<'press'>, desk: Desk): Block[] {
  const { facts, words, lang } = release;
  const t = translator(desk.locale);
  return [
    paragraph([{ text: `${t(`press.${facts.kind}`)} · ${formatDate(desk.locale, facts.date)}` }], 'kind'),
    heading(1, run(words.headline, lang, desk)),
    paragraph([run(words.summary, lang, desk)], 'summary'),
    ...textBlocks(release, desk),
  ];
}

/** Corrections, dateline, text, editor's note: what stands below the summary. */
export function textBlocks(release: Localized<'press'>, desk: Desk): Block[] {
  const { facts, words, body, lang } = release;
  const t = translator(desk.locale);
  return [
    ...correctionsBlocks(release, desk),
    paragraph([run(`${words.place}, ${formatDate(lang, facts.date)}`, lang, desk)], 'dateline'),
    ...proseBlocks(body, lang, desk),
    ...(words.editorsNote
      ? [heading(2, { text: t('press.editorsNote') }), paragraph([run(words.editorsNote, lang, desk)], 'note')]
      : []),
  ];
}

/** Today's text on the film stands below a release of any age: its heading says of which day it is. */
function aboutBlocks({ facts: { asOf }, body, lang }: Localized<'film'>, desk: Desk): Block[] {
  const t = translator(desk.locale);
  const title = asOf ? t('press.aboutAsOf', { date: formatDate(desk.locale, asOf) }) : t('press.about');
  return [heading(2, { text: title }), ...proseBlocks(body, lang, desk)];
}

/** Whom to call, and what the text is based on. */
function footBlocks({ facts, words, lang }: Localized<'press'>, desk: Desk): Block[] {
  const t = translator(desk.locale);
  const contact = contactOf(desk.edition, facts.contact, desk.locale);
  return [
    ...(contact ? [heading(2, { text: t('press.contact') }), ...contactBlocks(contact, desk)] : []),
    heading(2, { text: t('press.basis') }),
    paragraph(basisRuns(run(words.basis, lang, desk), sourceRuns(facts.sources, desk), t('press.sources')), 'small'),
    ...imprintBlocks(desk),
  ];
}

function basisRuns(basis: Run, sources: Run[], label: string): Run[] {
  return sources.length > 0 ? [basis, { text: ` ${label}: ` }, ...sources, { text: '.' }] : [basis];
}

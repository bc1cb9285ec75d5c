import type { Localized } from '../../content';
import { contactsOfRelease, filmOf } from '../../content/queries';
import { formatDate } from '../../i18n/formats';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import type { Block, Section, SectionRole } from '../blocks';
import { normalized } from '../normalize';
import type { Run } from '../runs';
import type { TextDocument } from '../text-document';
import { contactBlock } from './contact';
import { correctionsBlocks } from './corrections';
import { embargoBlocks } from './embargo';
import { imprintBlocks } from './imprint';
import { heading, type PublishContext, paragraph, run } from './parts';
import { proseBlock } from './prose';
import { sourceRuns } from './sources';

/** A press release in its own language, as a file. */
export function composePressRelease(release: Localized<'press'>, context: PublishContext): TextDocument {
  const { edition, locale, siteUrl } = context;
  const { title, summary, text, background } = pressReleaseParts(release, context);
  return normalized({
    title: release.words.headline,
    lang: locale,
    date: release.facts.date,
    issuer: filmOf(edition, locale).words.title,
    address: siteUrl + localPath(locale, `/press/${release.id}`),
    blocks: [...title, ...summary, ...text, ...background],
  });
}

export type PressReleaseParts = {
  /** Kind and day, headline. */
  title: Block[];
  summary: Block[];
  /** What stands below the summary: corrections, dateline, text, editor's note. */
  text: Block[];
  /** The film today, whom to call, and what the text is based on. */
  background: Block[];
};

/** Everything a press release says, from top to bottom, on its page and in its files. */
export function pressReleaseParts(release: Localized<'press'>, context: PublishContext): PressReleaseParts {
  const { facts, words, lang } = release;
  const t = translator(context.locale);
  const day: Run = { text: formatDate(context.locale, facts.date), datetime: facts.date };
  return {
    title: [
      ...embargoBlocks('press', release.id, context),
      paragraph([{ text: `${t(`press.${facts.kind}`)} · ` }, day], 'kind'),
      heading(1, run(words.headline, lang, context)),
    ],
    summary: [paragraph([run(words.summary, lang, context)], 'summary')],
    text: textBlocks(release, context),
    background: [aboutSection(context), ...contactSections(release, context), basisSection(release, context)],
  };
}

/** Corrections, dateline, text, editor's note: what stands below the summary. */
export function textBlocks(release: Localized<'press'>, context: PublishContext): Block[] {
  const { facts, words, body, lang } = release;
  const day = run(formatDate(lang, facts.date), lang, context, { datetime: facts.date });
  return [
    ...correctionsBlocks(release, context),
    paragraph([run(`${words.place}, `, lang, context), day], 'dateline'),
    proseBlock(body, lang, context, { quotations: 'release' }),
    ...(words.editorsNote
      ? [
          section('editors-note', translator(context.locale)('press.editorsNote'), [
            paragraph([run(words.editorsNote, lang, context)], 'note'),
          ]),
        ]
      : []),
  ];
}

const section = (role: SectionRole, title: string, blocks: Block[]): Section => ({
  kind: 'section',
  role,
  id: role,
  title: [{ text: title }],
  blocks,
});

/** Today's text on the film stands below a release of any age: its heading says of which day it is. */
function aboutSection(context: PublishContext): Section {
  const { facts, body, lang } = filmOf(context.edition, context.locale);
  const t = translator(context.locale);
  const title = facts.asOf ? t('press.aboutAsOf', { date: formatDate(context.locale, facts.asOf) }) : t('press.about');
  return section('about', title, [proseBlock(body, lang, context, { name: 'about' })]);
}

function contactSections(release: Localized<'press'>, { edition, locale }: PublishContext): Section[] {
  const contacts = contactsOfRelease(edition, release, locale);
  const title = translator(locale)('press.contact');
  const blocks = contacts.map((contact) => contactBlock(contact, locale));
  return blocks.length > 0 ? [section('contact', title, blocks)] : [];
}

function basisSection({ facts, words, lang }: Localized<'press'>, context: PublishContext): Section {
  const t = translator(context.locale);
  const basis = run(words.basis, lang, context);
  const sources = sourceRuns(facts.sources, context);
  const runs: Run[] =
    sources.length > 0 ? [basis, { text: ` ${t('press.sources')}: ` }, ...sources, { text: '.' }] : [basis];
  return section('basis', t('press.basis'), [
    paragraph(runs, 'small'),
    ...imprintBlocks(filmOf(context.edition, context.locale), context, facts.licence),
  ]);
}

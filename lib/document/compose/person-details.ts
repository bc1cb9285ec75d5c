import type { Localized } from '../../content';
import { sourceLinks } from '../../content/queries';
import { formatDate, languagesAfterIn } from '../../i18n/formats';
import { translator } from '../../i18n/translator';
import { identifiersOf } from '../../publish/identifiers';
import type { Block } from '../blocks';
import type { Timeline } from '../film-blocks';
import type { Run } from '../runs';
import { type PublishContext, paragraph, run } from './parts';
import { linkRuns, sourceRuns } from './sources';

type Person = Localized<'people'>;
export type Detail = { label: string; runs: Run[] };

/** How the name is said and printed, and what data bases call the person. */
export function personDetails({ facts, words, lang }: Person, context: PublishContext): Detail[] {
  const t = translator(context.locale);
  const identifiers = identifiersOf('people', facts.identifiers);
  return [
    ...(words.pronunciation
      ? [{ label: t('people.pronunciation'), runs: [run(words.pronunciation, lang, context)] }]
      : []),
    ...(words.creditAs ? [{ label: t('people.creditAs'), runs: [run(words.creditAs, lang, context)] }] : []),
    ...identifiers.map(({ name, value, href }) => ({ label: name, runs: [{ text: value, ...(href && { href }) }] })),
  ];
}

/** The same as paragraphs, for the press book. */
export const detailBlocks = (person: Person, context: PublishContext): Block[] =>
  personDetails(person, context).map(({ label, runs }) => paragraph([{ text: `${label}: ` }, ...runs], 'line'));

/** What else the person has made, in the order of the content; each with where that is known from. */
export function filmography({ facts, words, lang }: Person, context: PublishContext): Timeline | undefined {
  const { edition, locale } = context;
  const t = translator(locale);
  if (facts.filmography.length === 0) return undefined;
  return {
    kind: 'timeline',
    title: t('people.filmography'),
    head: { day: t('facts.year'), event: t('people.work') },
    events: facts.filmography.map(({ id, date, sources }) => ({
      id,
      day: { text: formatDate(locale, date), datetime: date },
      words: run(words.filmography[id] ?? '', lang, context),
      sources: linkRuns(sourceLinks(edition, locale, sources), context),
    })),
  };
}

/** What the person says of the film as a whole, in which language it was said, and where it can be read. */
export function statementBlocks({ facts, words, lang }: Person, context: PublishContext): Block[] {
  if (!facts.statement || !words.statement) return [];
  const t = translator(context.locale);
  const languages = languagesAfterIn(context.locale, facts.statement.originals);
  const isTranslated = !facts.statement.originals.includes(lang);
  const note = isTranslated ? t('quote.translated', { language: languages }) : t('quote.originals', { languages });
  return [
    ...words.statement.split(/\n\s*\n/).map((text) => paragraph([run(text, lang, context)])),
    paragraph([{ text: `${note}: ` }, ...sourceRuns(facts.statement.sources, context)], 'note'),
  ];
}

/** What the statement is called: that of a director has a name in the trade. */
export const statementTitle = ({ facts }: Person, { locale }: PublishContext): string =>
  translator(locale)(facts.credits.includes('director') ? 'people.directorsStatement' : 'people.statement');

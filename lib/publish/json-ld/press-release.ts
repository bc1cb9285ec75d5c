import type { NewsArticle } from 'schema-dts';
import type { Localized } from '../../content';
import {
  correctionsOf,
  type LinkedPerson,
  lastCorrected,
  leadStill,
  linkedPerson,
  listOf,
  peopleIn,
} from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { releaseText } from '../release-text';
import { shareImageAddress } from '../share-image';
import { addressOf, articleId } from './ids';
import { filmNode } from './movie';
import { personNode } from './person';
import { stillNode } from './still';

/**
 * A release, in the language of its text: on a page of a language into which it is not translated, it is still the
 * article of its own.
 */
export function pressReleaseNode(release: Localized<'press'>, context: PublishContext): NewsArticle {
  const { facts, words, lang, id } = release;
  const own = { ...context, locale: lang };
  const people = peopleNamed(release, context);
  const lead = leadStill(context.edition, lang, release);
  return {
    '@type': 'NewsArticle',
    '@id': articleId(id, own),
    headline: words.headline,
    description: words.summary,
    datePublished: facts.date,
    ...correctionNodes(release, context),
    dateline: words.place,
    inLanguage: lang,
    url: addressOf(`/press/${id}`, own),
    image: lead ? stillNode(lead, own) : shareImageAddress(`/press/${id}`, own),
    about: filmNode(context),
    ...(people.length > 0 && { mentions: people.map((person) => personNode(person, context)) }),
    articleBody: releaseText(release),
  };
}

function correctionNodes(
  release: Localized<'press'>,
  { edition }: PublishContext,
): Pick<NewsArticle & object, 'correction' | 'dateModified'> {
  const corrections = correctionsOf(edition, release);
  if (corrections.length === 0) return {};
  return {
    dateModified: lastCorrected(release),
    correction: corrections.map(({ at, what, why, lang }) => ({
      '@type': 'CorrectionComment' as const,
      datePublished: at,
      inLanguage: lang,
      text: `${what} ${why}`,
    })),
  };
}

/** Those whom the page names beside the text. */
function peopleNamed({ id }: Localized<'press'>, { edition, locale }: PublishContext): LinkedPerson[] {
  const item = edition.find('press', id);
  const named = new Set(item ? peopleIn(edition, item).map((person) => person.id) : []);
  return listOf(edition, 'people', locale)
    .filter((person) => named.has(person.id))
    .map((person) => linkedPerson(edition, person));
}

import type { Localized } from '../../content';
import {
  allCorrections,
  coverageList,
  lastCorrected,
  leadStill,
  listOf,
  peopleIn,
  quotesOf,
} from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { localPath } from '../../i18n/routes';
import { releaseFiles } from '../files/release-files';
import { quoteAttribution } from '../quote-text';
import { itemHead, publicPeople, sourcesOf, textOf, writtenLicence } from './parts';
import type { Kit } from './schema';

export function kitReleases(context: PublishContext): Kit['releases'] {
  const { edition, locale, siteUrl } = context;
  return listOf(edition, 'press', locale).map((release) => {
    const { facts, words } = release;
    const modified = lastCorrected(release);
    return {
      ...itemHead(release, `/press/${release.id}`, context),
      kind: facts.kind,
      date: facts.date,
      ...(modified && { modified }),
      ...{ place: words.place, headline: words.headline, summary: words.summary },
      ...textOf(release, context),
      ...(leadStill(edition, locale, release) && { still: `stills/${facts.still}` }),
      ...writtenLicence(edition, facts),
      basis: words.basis,
      ...(words.editorsNote && { editors_note: words.editorsNote }),
      ...(edition.find('contacts', facts.contact) && { contact: `contacts/${facts.contact}` }),
      people: peopleOf(release, context),
      sources: sourcesOf(facts.sources, context),
      files: releaseFiles(release).map(({ type, path }) => ({ type, url: siteUrl + path })),
    };
  });
}

function peopleOf({ id }: Localized<'press'>, { edition }: PublishContext): string[] {
  const item = edition.find('press', id);
  return item ? peopleIn(edition, item).map((person) => `people/${person.id}`) : [];
}

export function kitCorrections({ edition, locale, siteUrl }: PublishContext): Kit['corrections'] {
  return allCorrections(edition, locale).map(({ release, correction: { id, lang, at, what, why } }) => ({
    id: `press/${release.id}/corrections/${id}`,
    url: `${siteUrl}${localPath(locale, `/press/${release.id}`)}#correction-${id}`,
    language: lang,
    release: `press/${release.id}`,
    ...{ at, what, why },
  }));
}

export function kitQuotes(context: PublishContext): Kit['quotes'] {
  return quotesOf(context.edition, context.locale).map((spoken) => {
    const { quote } = spoken;
    const { facts, words, body, lang } = quote;
    return {
      ...itemHead(quote, `/press/quotes#${quote.id}`, context),
      words: body,
      speaker: `people/${facts.speaker}`,
      occasion: words.occasion,
      date: facts.date,
      originals: facts.originals,
      is_translation: !facts.originals.includes(lang),
      attribution: quoteAttribution(context, spoken).replaceAll('\u00a0', ' '),
      sources: sourcesOf(facts.sources, context),
    };
  });
}

export function kitCoverage(context: PublishContext): Kit['coverage'] {
  const { edition, locale } = context;
  return coverageList(edition, locale).map((entry) => {
    const { facts, words, outlet, author } = entry;
    return {
      ...itemHead(entry, `/press/coverage#${entry.id}`, context),
      link: facts.url,
      outlet,
      ...(facts.title && { title: facts.title }),
      ...(author && { author }),
      ...(facts.pullQuote && { pull_quote: facts.pullQuote }),
      ...(facts.date ? { date: facts.date } : facts.seen && { seen: facts.seen }),
      link_language: facts.language,
      kind: facts.kind,
      ...(facts.rating && { rating: facts.rating }),
      gist: words.gist,
      people: publicPeople(edition, facts.people),
    };
  });
}

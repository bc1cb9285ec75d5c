import { filmOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { localPath } from '../../i18n/routes';
import { hrefOf } from '../../routes/href';
import { kitFacts } from '../fact-sheet/json';
import { kitAwards } from './awards';
import { kitDates } from './dates';
import { kitFilm, kitNotices, kitQuestions, kitStory } from './film';
import { kitContacts, kitPartners, kitPeople } from './people';
import { kitArtwork, kitRights, kitStills } from './pictures';
import { kitCorrections, kitCoverage, kitQuotes, kitReleases } from './press';
import { type Kit, kitVersion } from './schema';

/** Everything that the site tells in one language, for programs; `kit.schema.json` says what each field means. */
export function kitJson(context: PublishContext): string {
  const { facts, words } = filmOf(context.edition, context.locale);
  const kit: Kit = {
    $schema: context.siteUrl + hrefOf({ kind: 'kit-schema' }),
    version: kitVersion,
    language: context.locale,
    url: context.siteUrl + localPath(context.locale, ''),
    ...(facts.asOf && { as_of: facts.asOf }),
    ...(words.imprint && { about_site: words.imprint }),
    rights: kitRights(context),
    notices: kitNotices(context),
    film: kitFilm(context),
    story: kitStory(context),
    releases: kitReleases(context),
    corrections: kitCorrections(context),
    people: kitPeople(context),
    quotes: kitQuotes(context),
    questions: kitQuestions(context),
    dates: kitDates(context),
    facts: kitFacts(context),
    awards: kitAwards(context),
    coverage: kitCoverage(context),
    contacts: kitContacts(context),
    partners: kitPartners(context),
    stills: kitStills(context),
    artwork: kitArtwork(context),
  };
  return `${JSON.stringify(kit, null, 2)}\n`;
}

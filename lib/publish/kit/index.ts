import { filmOf } from '../../content/queries';
import { localPath } from '../../i18n/routes';
import { kitFacts } from '../fact-sheet/json';
import { kitSchemaPath } from '../files/addresses';
import type { Desk } from '../manuscript/parts';
import { kitArtwork, kitDates, kitFilm, kitStills, kitStory } from './film';
import { kitContacts, kitPartners, kitPeople } from './people';
import { kitCorrections, kitCoverage, kitQuotes, kitReleases } from './press';
import type { Kit } from './schema';

/** Everything that the site tells in one language, for programs; `kit.schema.json` says what each field means. */
export function kitJson(desk: Desk): string {
  const { facts, words } = filmOf(desk.edition, desk.locale);
  const kit: Kit = {
    $schema: desk.siteUrl + kitSchemaPath,
    language: desk.locale,
    url: desk.siteUrl + localPath(desk.locale, ''),
    ...(facts.asOf && { as_of: facts.asOf }),
    ...(words.imprint && { about_site: words.imprint }),
    film: kitFilm(desk),
    story: kitStory(desk),
    releases: kitReleases(desk),
    corrections: kitCorrections(desk),
    people: kitPeople(desk),
    quotes: kitQuotes(desk),
    dates: kitDates(desk),
    facts: kitFacts(desk),
    coverage: kitCoverage(desk),
    contacts: kitContacts(desk),
    partners: kitPartners(desk),
    stills: kitStills(desk),
    artwork: kitArtwork(desk),
  };
  return `${JSON.stringify(kit, null, 2)}\n`;
}

import { filmOf } from '../../content/queries';
import { localPath } from '../../i18n/routes';
import type { Desk } from '../manuscript/parts';
import { factRecords } from './table';

/** The fact sheet for programs; in the whole kit it stands under `facts` in the same form. */
export function factsJson(desk: Desk): string {
  const { edition, locale, siteUrl } = desk;
  const { facts, words } = filmOf(edition, locale);
  const sheet = {
    film: words.title,
    language: locale,
    url: siteUrl + localPath(locale, '/press/facts'),
    ...(facts.asOf && { as_of: facts.asOf }),
    facts: kitFacts(desk),
  };
  return `${JSON.stringify(sheet, null, 2)}\n`;
}

export function kitFacts(desk: Desk) {
  const page = desk.siteUrl + localPath(desk.locale, '/press/facts');
  return factRecords(desk).map(({ id, fact, value, status, sources }) => ({
    id: `facts/${id}`,
    url: `${page}#${id}`,
    fact,
    value,
    ...(status && { status }),
    sources,
  }));
}

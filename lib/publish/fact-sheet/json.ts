import { filmOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { localPath } from '../../i18n/routes';
import { factRecords } from './table';

/** The fact sheet for programs, to which null says more than words that no value is; in the whole kit it stands under `facts` in the same form. */
export function factsJson(context: PublishContext): string {
  const { edition, locale, siteUrl } = context;
  const { facts, words } = filmOf(edition, locale);
  const sheet = {
    film: words.title,
    language: locale,
    url: siteUrl + localPath(locale, '/press/facts'),
    ...(facts.asOf && { as_of: facts.asOf }),
    facts: kitFacts(context),
  };
  return `${JSON.stringify(sheet, null, 2)}\n`;
}

export function kitFacts(context: PublishContext) {
  const page = context.siteUrl + localPath(context.locale, '/press/facts');
  return factRecords(context).map(({ id, fact, value, status, sources }) => ({
    id: `facts/${id}`,
    url: `${page}#${id}`,
    fact,
    value: status === 'not-supplied' || status === 'to-be-announced' ? null : value,
    ...(status && { status }),
    sources,
  }));
}

import type { Person } from 'schema-dts';
import type { LinkedPerson, NamedPerson } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { localPath } from '../../i18n/routes';
import { personId } from './ids';
import { stillNode } from './still';

/** A person by name and place on the site, with the portrait where one stands beside the name. */
export function personNode(
  { person, name, path, portrait }: LinkedPerson & Pick<NamedPerson, 'portrait'>,
  context: PublishContext,
) {
  return {
    '@type': 'Person',
    '@id': personId(person.id, context),
    name: name.name,
    url: context.siteUrl + localPath(context.locale, path),
    ...(portrait && { image: stillNode(portrait, context) }),
  } satisfies Person;
}

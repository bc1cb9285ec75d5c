import type { Movie, Organization } from 'schema-dts';
import type { Localized } from '../../content';
import { listOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { contactPoint } from './contact-point';
import { companyId, filmId } from './ids';

type Partner = Localized<'partners'>;

function partnerNode({ id, facts, words, lang }: Partner, context: PublishContext): Organization {
  return {
    '@type': 'Organization',
    '@id': companyId(id, context),
    name: (lang === context.locale && words.name) || facts.name,
    ...(facts.country && { address: { '@type': 'PostalAddress', addressCountry: facts.country } }),
    ...(words.note && { description: words.note }),
  };
}

/** The companies that made the film. */
export function productionNodes(context: PublishContext): Pick<Movie & object, 'productionCompany'> {
  const companies = listOf(context.edition, 'partners', context.locale).filter(
    ({ facts }) => facts.kind === 'production',
  );
  return companies.length > 0 ? { productionCompany: companies.map((partner) => partnerNode(partner, context)) } : {};
}

/** Every company, and whom to call at which. */
export function companyNodes(context: PublishContext): (Organization | Movie)[] {
  const { edition, locale } = context;
  const contacts = listOf(edition, 'contacts', locale);
  const names = new Set(contacts.map(({ facts }) => facts.organization));
  return [
    ...listOf(edition, 'partners', locale).map((partner) => partnerNode(partner, context)),
    ...[...names].map((name) => {
      const ofCompany = contacts.filter(({ facts }) => facts.organization === name);
      return calledCompanyNode(name, ofCompany, context);
    }),
    { '@type': 'Movie', '@id': filmId(context), ...productionNodes(context) },
  ];
}

/** The company of a contact is one of the partners where it bears the same name. */
function calledCompanyNode(
  name: string,
  contacts: readonly Localized<'contacts'>[],
  context: PublishContext,
): Organization {
  const partner = context.edition.all('partners').find(({ facts }) => facts.name === name);
  return {
    '@type': 'Organization',
    '@id': companyId(partner?.id ?? `company-of-${contacts[0]?.id}`, context),
    name,
    contactPoint: contacts.map((contact) => contactPoint(contact, context)),
  };
}

import type { ContactPoint, Movie, Organization } from 'schema-dts';
import type { Localized } from '../../content';
import { listOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { contactPoint } from './contact-point';
import { companyId, filmId } from './ids';

type Partner = Localized<'partners'>;

/** A company as the pages name it that tell of the film. */
function partnerNode({ id, facts, words, lang }: Partner, context: PublishContext) {
  return {
    '@type': 'Organization',
    '@id': companyId(id, context),
    name: (lang === context.locale && words.name) || facts.name,
    ...(facts.country && { address: { '@type': 'PostalAddress' as const, addressCountry: facts.country } }),
    ...(facts.url && { sameAs: facts.url }),
  } satisfies Organization;
}

/** A company with all that the page of contacts says of it. */
function wholePartnerNode(partner: Partner, context: PublishContext) {
  const { facts, words } = partner;
  return {
    ...partnerNode(partner, context),
    ...(facts.phone && { telephone: facts.phone }),
    ...(facts.email && { email: facts.email }),
    ...(words.note && { description: words.note }),
  } satisfies Organization;
}

/** The companies that made the film. */
export function productionNodes(context: PublishContext): Pick<Movie & object, 'productionCompany'> {
  const companies = listOf(context.edition, 'partners', context.locale).filter(
    ({ facts }) => facts.kind === 'production',
  );
  return companies.length > 0 ? { productionCompany: companies.map((partner) => partnerNode(partner, context)) } : {};
}

/** Every company, and whom to call: at which company, where that is one of them, since no page names another. */
export function companyNodes(context: PublishContext): (Organization | ContactPoint | Movie)[] {
  const { edition, locale } = context;
  const contacts = listOf(edition, 'contacts', locale);
  const partners = listOf(edition, 'partners', locale);
  const companyOf = ({ facts }: Localized<'contacts'>) =>
    partners.find(({ facts: { name } }) => name === facts.organization);
  return [
    ...partners.map((partner) => {
      const called = contacts.filter((contact) => companyOf(contact) === partner);
      const node = wholePartnerNode(partner, context);
      return called.length > 0
        ? { ...node, contactPoint: called.map((contact) => contactPoint(contact, context)) }
        : node;
    }),
    ...contacts.filter((contact) => !companyOf(contact)).map((contact) => contactPoint(contact, context)),
    { '@type': 'Movie', '@id': filmId(context), ...productionNodes(context) },
  ];
}

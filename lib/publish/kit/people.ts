import { listOf, namedPerson, otherNamesOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { hrefOf } from '../../routes/href';
import { partEvidence } from '../evidence/press-mark';
import { evidenceOf, itemHead, publicPeople, sourcesOf, textOf } from './parts';
import type { Kit } from './schema';

export function kitPeople(context: PublishContext): Kit['people'] {
  const { edition, locale } = context;
  return listOf(edition, 'people', locale).map((person) => {
    const { facts, words } = person;
    const { name, path, portrait } = namedPerson(edition, person, locale);
    return {
      ...itemHead(person, path, context),
      name: name.name,
      name_language: name.lang,
      also_written: otherNamesOf(edition, person),
      group: facts.group,
      role: words.role,
      ...(words.character && {
        character: words.character,
        character_evidence: evidenceOf(partEvidence(person), context),
      }),
      credits: facts.credits,
      other_credits: words.otherCredits,
      credit_evidence: facts.credits.flatMap((credit) => {
        const elsewhere = facts.creditEvidence[credit];
        return elsewhere ? [{ credit, ...evidenceOf(elsewhere, context) }] : [];
      }),
      ...(words.pronunciation && { pronunciation: words.pronunciation }),
      ...(words.creditAs && { credit_as: words.creditAs }),
      identifiers: facts.identifiers,
      filmography: facts.filmography.map(({ id, date, sources }) => ({
        id: `people/${person.id}/${id}`,
        date,
        text: words.filmography[id] ?? '',
        sources: sourcesOf(sources, context),
      })),
      ...(facts.statement &&
        words.statement && {
          statement: {
            text: words.statement,
            originals: facts.statement.originals,
            is_translation: !facts.statement.originals.includes(person.lang),
            sources: sourcesOf(facts.statement.sources, context),
          },
        }),
      ...(person.body && { biography: { ...textOf(person, context), sources: sourcesOf(facts.sources, context) } }),
      ...(portrait && { portrait: `stills/${portrait.still.id}` }),
      ...evidenceOf(facts.evidence, context),
    };
  });
}

export function kitContacts(context: PublishContext): Kit['contacts'] {
  const { edition, locale, siteUrl } = context;
  return listOf(edition, 'contacts', locale).map((contact) => {
    const { facts, words } = contact;
    const [person] = publicPeople(edition, facts.person ? [facts.person] : []);
    const { hours } = facts;
    return {
      ...itemHead(contact, '/contacts', context),
      ...{ name: words.name, role: words.role, organization: facts.organization },
      ...{ phone: facts.phone, email: facts.email },
      ...(person && { person }),
      answers_in: facts.languages,
      territories: facts.territories,
      ...(hours && { hours: { days: hours.days, from: hours.from, to: hours.to, time_zone: hours.timeZone } }),
      vcard: siteUrl + hrefOf({ kind: 'contact-file', locale, id: contact.id, version: '4.0' }),
      vcard_3: siteUrl + hrefOf({ kind: 'contact-file', locale, id: contact.id, version: '3.0' }),
    };
  });
}

export function kitPartners(context: PublishContext): Kit['partners'] {
  const { edition, locale } = context;
  return listOf(edition, 'partners', locale).map((partner) => {
    const { facts, words, lang } = partner;
    return {
      ...itemHead(partner, `/contacts#${facts.kind}`, context),
      name: (lang === locale && words.name) || facts.name,
      kind: facts.kind,
      ...(facts.country && { country: facts.country }),
      ...(facts.url && { link: facts.url }),
      ...(facts.address && { address: facts.address }),
      ...(facts.phone && { phone: facts.phone }),
      ...(facts.email && { email: facts.email }),
      ...(words.note && { note: words.note }),
      ...evidenceOf(facts.evidence, context),
    };
  });
}

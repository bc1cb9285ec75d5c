import { listOf, namedPerson, otherNamesOf } from '../../content/queries';
import { localPath } from '../../i18n/routes';
import { partEvidence } from '../evidence/press-mark';
import { contactFilePath } from '../files/addresses';
import type { Desk } from '../manuscript/parts';
import { evidenceOf, itemHead, publicPeople, sourcesOf, textOf } from './desk';
import type { Kit } from './schema';

export function kitPeople(desk: Desk): Kit['people'] {
  const { edition, locale } = desk;
  return listOf(edition, 'people', locale).map((person) => {
    const { facts, words } = person;
    const { name, path, portrait } = namedPerson(edition, person, locale);
    return {
      ...itemHead(person, path, desk),
      name: name.name,
      name_language: name.lang,
      also_written: otherNamesOf(edition, person),
      group: facts.group,
      role: words.role,
      ...(words.character && {
        character: words.character,
        character_evidence: evidenceOf(partEvidence(person), desk),
      }),
      credits: facts.credits,
      credit_evidence: facts.credits.flatMap((credit) => {
        const elsewhere = facts.creditEvidence[credit];
        return elsewhere ? [{ credit, ...evidenceOf(elsewhere, desk) }] : [];
      }),
      ...(person.body && { biography: { ...textOf(person, desk), sources: sourcesOf(facts.sources, desk) } }),
      ...(portrait && { portrait: `stills/${portrait.still.id}` }),
      ...evidenceOf(facts.evidence, desk),
    };
  });
}

export function kitContacts(desk: Desk): Kit['contacts'] {
  const { edition, locale, siteUrl } = desk;
  return listOf(edition, 'contacts', locale).map((contact) => {
    const { facts, words } = contact;
    const [person] = publicPeople(edition, facts.person ? [facts.person] : []);
    const { hours } = facts;
    return {
      ...itemHead(contact, '/contacts', desk),
      ...{ name: words.name, role: words.role, organization: facts.organization },
      ...{ phone: facts.phone, email: facts.email },
      ...(person && { person }),
      answers_in: facts.languages,
      territories: facts.territories,
      ...(hours && { hours: { days: hours.days, from: hours.from, to: hours.to, time_zone: hours.timeZone } }),
      vcard: siteUrl + localPath(locale, contactFilePath(contact.id)),
    };
  });
}

export function kitPartners(desk: Desk): Kit['partners'] {
  const { edition, locale } = desk;
  return listOf(edition, 'partners', locale).map((partner) => {
    const { facts, words, lang } = partner;
    return {
      ...itemHead(partner, `/contacts#${facts.kind}`, desk),
      name: (lang === locale && words.name) || facts.name,
      kind: facts.kind,
      ...(facts.country && { country: facts.country }),
      ...(facts.url && { link: facts.url }),
      ...(words.note && { note: words.note }),
      ...evidenceOf(facts.evidence, desk),
    };
  });
}

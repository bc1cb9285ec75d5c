import type { Localized } from '../content';
import { filmOf } from '../content/queries';
import type { PublishContext } from '../document/compose/parts';
import { localPath } from '../i18n/routes';
import { translator } from '../i18n/translator';

/** What the press asks a contact for by mail. */
const requests = ['interview', 'screener', 'accreditation'] as const;

/** A mail that is begun: to whom, on what, and which lines have to be filled in. */
export type ContactRequest = { id: (typeof requests)[number]; label: string; href: string };

/** Mails to a contact with their subject and the facts of the film filled in, in the reader's language. */
export function contactRequests({ facts }: Localized<'contacts'>, context: PublishContext): ContactRequest[] {
  const { edition, locale, siteUrl } = context;
  const t = translator(locale);
  const film = filmOf(edition, locale);
  const about = { film: film.words.title, year: String(film.facts.year) };
  return requests.map((id) => {
    const subject = t(`contacts.request.${id}.subject`, about);
    const body = [
      t('contacts.request.film', about),
      siteUrl + localPath(locale, ''),
      '',
      ...t(`contacts.request.${id}.lines`)
        .split('|')
        .map((line) => `${line.trim()}: `),
      ...t('contacts.request.sender')
        .split('|')
        .map((line) => `${line.trim()}: `),
    ].join('\r\n');
    const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
    return { id, label: t(`contacts.request.${id}.label`), href: `mailto:${facts.email}?${query}` };
  });
}

import type { Localized } from '../content';
import { filmOf } from '../content/queries';
import type { PublishContext } from '../document/compose/parts';
import { messages } from '../i18n/messages';
import { localPath } from '../i18n/routes';
import { translator } from '../i18n/translator';

/** What the press asks a contact for by mail. */
const requests = ['interview', 'screener', 'accreditation'] as const;

/** A mail that is begun: to whom, on what, and which lines have to be filled in. */
export type ContactRequest = { id: (typeof requests)[number]; label: string; href: string };

/**
 * Mails to a contact with their subject and the facts of the film filled in, in the reader's language. Words under names
 * that are not written out here come from the messages themselves: to find them by a key costs the compiler minutes.
 */
export function contactRequests({ facts }: Localized<'contacts'>, context: PublishContext): ContactRequest[] {
  const { edition, locale, siteUrl } = context;
  const t = translator(locale);
  const film = filmOf(edition, locale);
  const about = { film: film.words.title, year: String(film.facts.year) };
  const words = messages[locale].contacts.request;
  return requests.map((id) => {
    const { label, subject, lines } = words[id];
    const body = [
      t('contacts.request.film', about),
      siteUrl + localPath(locale, ''),
      '',
      ...[lines, words.sender].flatMap((asked) => asked.split('|')).map((line) => `${line.trim()}: `),
    ].join('\r\n');
    const query = {
      subject: t('contacts.request.subject', { ...about, request: subject }),
      body,
    };
    const parts = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return { id, label, href: `mailto:${facts.email}?${parts.join('&')}` };
  });
}

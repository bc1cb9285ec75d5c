import { itemOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { type CardVersion, cardEndings } from '../../routes/files';
import { vcard } from '../vcard';
import type { Draft } from './draft';
import { fileName } from './names';

/** A contact for an address book; undefined where the edition has none of that id. */
export function contactDraft(
  id: string,
  version: CardVersion,
  { edition, locale, siteUrl }: PublishContext,
): Draft | undefined {
  const contact = itemOf(edition, 'contacts', id, locale);
  if (!contact) return undefined;
  const name = fileName(edition, ['contact', id], locale, cardEndings[version]);
  return { kind: 'text', name, type: 'text/vcard; charset=utf-8', text: vcard(contact, { edition, siteUrl }, version) };
}

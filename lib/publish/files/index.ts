import type { Edition } from '../../content';
import { kitSchemaJson } from '../kit/schema';
import { parseFileAddress } from './addresses';
import { contactDraft } from './contact-file';
import type { Draft } from './draft';
import { fixedDraft } from './fixed-files';
import { releaseDraft } from './release-files';

/** The file at an address, before its bytes are made; undefined where the edition has none. */
export function draftAt(path: string, edition: Edition, siteUrl: string): Draft | undefined {
  const address = parseFileAddress(path);
  if (!address) return undefined;
  const context = { edition, locale: address.locale, siteUrl };
  switch (address.kind) {
    case 'release':
      return releaseDraft(address.id, address.form, context);
    case 'contact':
      return contactDraft(address.id, context);
    case 'schema':
      return { type: 'application/schema+json', text: kitSchemaJson(siteUrl) };
    case 'fixed':
      return fixedDraft(address.path, context);
  }
}

import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Item } from '../../content';
import { listRecords, type PrivateLinkRecord, readRecord, versionOf, writeRecord } from '../../content';
import { instant } from '../../content/fields';
import { isKind } from '../../content/kinds';
import { embargoedItem } from '../../content/visibility';
import { locales } from '../../i18n/locales';
import { accredited, type Opens, privatePathOf } from '../../routes/private-path';
import { tokenOf } from '../../server/private-links/token';
import { Refused } from '../http/refusal';
import type { DeskContent } from '../open-content';
import type { PrivateLinkRow, PrivateLinks } from '../private-link-api';

export const newLinkSchema = z.strictObject({ language: z.enum(locales), until: instant });

/** Every private link that opens this, and whether another can be made. */
export function privateLinks(content: DeskContent, opens: Opens, now: number): PrivateLinks {
  const rows = listRecords(content.places.content).filter((record) => record.opens === opens);
  return {
    isOff: !content.signing,
    isPossible: content.signing !== undefined && isOpening(content, opens, now),
    links: rows.map((record) => rowOf(content, record, now)),
  };
}

/** @throws {Refused} where nothing can be signed, the item is not embargoed, or the end has passed. */
export function makePrivateLink(
  content: DeskContent,
  opens: Opens,
  { language, until }: z.infer<typeof newLinkSchema>,
  now: number,
): PrivateLinks {
  if (!content.signing) throw new Refused(400, 'PRIVATE_LINK_SECRET is not set, or shorter than 32 letters.');
  if (!isOpening(content, opens, now)) throw new Refused(400, 'A private link is for what is written and embargoed.');
  if (Date.parse(until) <= now) throw new Refused(400, 'The link would have ended already.');
  const item = itemOf(content, opens);
  writeRecord(content.places.content, randomBytes(8).toString('hex'), {
    opens,
    language,
    madeAt: new Date(now).toISOString(),
    until: new Date(until).toISOString(),
    ...(item && { version: versionOf(item, language) }),
  });
  return privateLinks(content, opens, now);
}

/** @throws {Refused} where there is no such link. */
export function revokePrivateLink(content: DeskContent, opens: Opens, id: string, now: number): PrivateLinks {
  const record = recordOf(content, opens, id);
  if (!record) throw new Refused(404, 'There is no such private link.');
  const folder = content.places.content;
  writeRecord(folder, id, { ...record, revokedAt: record.revokedAt ?? new Date(now).toISOString() });
  return privateLinks(content, opens, now);
}

function recordOf({ places }: DeskContent, opens: Opens, id: string): PrivateLinkRecord | undefined {
  const isKnown = listRecords(places.content).some((record) => record.id === id && record.opens === opens);
  return isKnown ? readRecord(places.content, id) : undefined;
}

/** The one item that is opened; undefined where it is gone, or it is all that accredited readers may read. */
function itemOf({ editions }: DeskContent, opens: Opens): Item | undefined {
  const [kind = '', id = ''] = opens.split('/');
  return isKind(kind) ? editions.current()?.find(kind, id) : undefined;
}

/** Whether there is something behind a link: accredited readers are given theirs before there is. */
function isOpening(content: DeskContent, opens: Opens, now: number): boolean {
  const item = itemOf(content, opens);
  return opens === accredited || (item !== undefined && embargoedItem(item, now) !== undefined);
}

function rowOf(content: DeskContent, record: PrivateLinkRecord & { id: string }, now: number): PrivateLinkRow {
  const { id, opens, language, madeAt, until, version, revokedAt } = record;
  const { signing } = content;
  const item = itemOf(content, opens);
  const isOpen = !revokedAt && now < Date.parse(until) && isOpening(content, opens, now);
  const link = { id, opens, locale: language, until: Date.parse(until), version };
  return {
    ...{ id, language, madeAt, until, ...(revokedAt && { revokedAt }) },
    isChanged: item !== undefined && versionOf(item, language) !== version,
    ...(signing &&
      isOpen && {
        address: signing.siteUrl + privatePathOf({ locale: language, opens, token: tokenOf(link, signing.secret) }),
      }),
  };
}

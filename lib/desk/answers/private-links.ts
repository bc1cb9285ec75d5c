import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Item } from '../../content';
import { listRecords, type PrivateLinkRecord, readRecord, versionOf, writeRecord } from '../../content';
import { instant } from '../../content/fields';
import { embargoedItem } from '../../content/visibility';
import { locales } from '../../i18n/locales';
import { privatePathOf } from '../../routes/private-path';
import { tokenOf } from '../../server/private-links/token';
import { Refused } from '../http/refusal';
import type { DeskContent } from '../open-content';
import type { PrivateLinkRow, PrivateLinks } from '../private-link-api';

export const newLinkSchema = z.strictObject({ language: z.enum(locales), until: instant });

/** Every private link to a press release, and whether another can be made. */
export function privateLinks(content: DeskContent, release: string, now: number): PrivateLinks {
  const item = releaseOf(content, release);
  const rows = listRecords(content.places.content).filter((record) => record.release === release);
  return {
    isOff: !content.signing,
    isPossible: content.signing !== undefined && item !== undefined && embargoedItem(item, now) !== undefined,
    links: rows.map((record) => rowOf(content, record, item, now)),
  };
}

/** @throws {Refused} where nothing can be signed, the release is not embargoed, or the end has passed. */
export function makePrivateLink(
  content: DeskContent,
  release: string,
  { language, until }: z.infer<typeof newLinkSchema>,
  now: number,
): PrivateLinks {
  const item = releaseOf(content, release);
  if (!content.signing) throw new Refused(400, 'PRIVATE_LINK_SECRET is not set, or shorter than 32 letters.');
  if (!item || !embargoedItem(item, now))
    throw new Refused(400, 'A private link is for what is written and embargoed.');
  if (Date.parse(until) <= now) throw new Refused(400, 'The link would have ended already.');
  writeRecord(content.places.content, randomBytes(8).toString('hex'), {
    release,
    language,
    madeAt: new Date(now).toISOString(),
    until: new Date(until).toISOString(),
    version: versionOf(item, language),
  });
  return privateLinks(content, release, now);
}

/** @throws {Refused} where there is no such link. */
export function revokePrivateLink(content: DeskContent, release: string, id: string, now: number): PrivateLinks {
  const record = recordOf(content, release, id);
  if (!record) throw new Refused(404, 'There is no such private link.');
  const folder = content.places.content;
  writeRecord(folder, id, { ...record, revokedAt: record.revokedAt ?? new Date(now).toISOString() });
  return privateLinks(content, release, now);
}

function recordOf({ places }: DeskContent, release: string, id: string): PrivateLinkRecord | undefined {
  const isKnown = listRecords(places.content).some((record) => record.id === id && record.release === release);
  return isKnown ? readRecord(places.content, id) : undefined;
}

const releaseOf = ({ editions }: DeskContent, id: string): Item | undefined =>
  editions.current()?.find('press', id) as Item | undefined;

type Record = PrivateLinkRecord & { id: string };

function rowOf({ signing }: DeskContent, record: Record, item: Item | undefined, now: number): PrivateLinkRow {
  const { id, release, language, madeAt, until, version, revokedAt } = record;
  const isOpen = !revokedAt && now < Date.parse(until) && item !== undefined && embargoedItem(item, now) !== undefined;
  const link = { id, release, locale: language, until: Date.parse(until), version };
  return {
    ...{ id, language, madeAt, until, ...(revokedAt && { revokedAt }) },
    isChanged: item !== undefined && versionOf(item, language) !== version,
    ...(signing &&
      isOpen && {
        address:
          signing.siteUrl + privatePathOf({ locale: language, id: release, token: tokenOf(link, signing.secret) }),
      }),
  };
}

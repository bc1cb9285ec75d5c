import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { locales } from '../i18n/locales';
import { isOpens } from '../routes/private-path';

/**
 * In the content folder, so that a revocation is published as everything else is: one file for each private link, by its
 * id. It holds what the link is for and nothing by which it could be opened.
 */
export const privateLinksFolder = 'private-links';

const instant = z.iso.datetime();

const privateLinkRecord = z.strictObject({
  /** Folder of the item, `press/<release>`, or `accredited` for everything that accredited readers may read. */
  opens: z.string().refine(isOpens),
  language: z.enum(locales),
  madeAt: instant,
  /** The link ends then. */
  until: instant,
  /** What the item said when the link was made. */
  version: z.string().optional(),
  /** It does not open anything since then. */
  revokedAt: instant.optional(),
});

export type PrivateLinkRecord = z.infer<typeof privateLinkRecord>;

const isId = (text: string) => /^[0-9a-f]{16}$/.test(text);

const fileOf = (content: string, id: string) => join(content, privateLinksFolder, `${id}.json`);

/**
 * Whether a link may not be opened any more. Read anew every time, so that it ends at once. One that nobody has noted
 * opens, since its record may not be published yet; one whose record cannot be read does not.
 */
export function isRevoked(content: string, id: string): boolean {
  try {
    return readRecord(content, id).revokedAt !== undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

/** @throws {Error} where there is none, or it cannot be read. */
export function readRecord(content: string, id: string): PrivateLinkRecord {
  return privateLinkRecord.parse(JSON.parse(readFileSync(fileOf(content, id), 'utf8')));
}

/** Every link that was made and can be read, the latest first. */
export function listRecords(content: string): (PrivateLinkRecord & { id: string })[] {
  const folder = join(content, privateLinksFolder);
  const ids = existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.json$/, '')) : [];
  const records = ids.filter(isId).flatMap((id) => {
    try {
      return [{ id, ...readRecord(content, id) }];
    } catch {
      return [];
    }
  });
  return records.sort((left, right) => right.madeAt.localeCompare(left.madeAt));
}

/** Written beside and moved into place: nobody reads half a record. */
export function writeRecord(content: string, id: string, record: PrivateLinkRecord): void {
  if (!isId(id)) throw new Error(`${id} is not the id of a private link`);
  const file = fileOf(content, id);
  mkdirSync(join(content, privateLinksFolder), { recursive: true });
  writeFileSync(`${file}.tmp`, `${JSON.stringify(record, null, 2)}\n`);
  renameSync(`${file}.tmp`, file);
}

import type { BinRow, VersionRow, VersionText } from '../api';
import { listBin } from '../edit/files/bin';
import { listVersions, readVersion } from '../edit/files/history';
import type { DeskPlaces } from '../edit/files/places';

/** What a file said before its saves, the latest first. */
export const versionRows = (places: DeskPlaces, file: string): VersionRow[] =>
  listVersions(places, file).map(({ version, savedOver, size }) => ({ version, savedAt: savedOver, bytes: size }));

/** @throws {EditError} where there is no such version. */
export const versionText = (places: DeskPlaces, file: string, version: string): VersionText => ({
  text: Buffer.from(readVersion(places, file, version)).toString('utf8'),
});

/** What was thrown away, the latest first. */
export const binRows = (places: DeskPlaces): BinRow[] =>
  listBin(places).map(({ entry, kind, id, binned }) => ({ entry, kind, id, at: binned }));

import { fingerprintOf } from '../../content/fingerprint';
import type { Kind } from '../../content/kinds';
import { listVersions, readVersion } from '../edit/files/history';
import type { DeskPlaces } from '../edit/files/places';
import { committedVersions } from './committed-versions';
import { textIn, type Wording } from './text-in';

/** What a file said when its words had this fingerprint, as far as the desk's history or that of git knows. */
export async function earlierWording(
  places: DeskPlaces,
  kind: Kind,
  file: string,
  fingerprint: string,
): Promise<Wording | undefined> {
  const among = (versions: Iterable<Uint8Array>) => {
    for (const bytes of versions) {
      const text = textIn(kind, bytes);
      if (text && fingerprintOf(text) === fingerprint) return text;
    }
    return undefined;
  };
  return among(savedVersions(places, file)) ?? among(await committedVersions(places, file));
}

/** Each is read only when those after it were others. */
function* savedVersions(places: DeskPlaces, file: string): Generator<Uint8Array> {
  for (const { version } of listVersions(places, file)) yield readVersion(places, file, version);
}

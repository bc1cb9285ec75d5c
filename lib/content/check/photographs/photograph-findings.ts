import type { Item } from '../../item';
import type { MediaFile } from '../../media';
import { traitsOf } from '../../photograph-traits';
import type { Finding } from '../finding';
import { fileOf } from '../written-texts';
import { areAlike } from './alike';
import { tooSmallForPrint } from './print-size';

/** Looks into photographs, by where they are kept, and notes what it finds. */
export type LookIntoPhotographs = (kept: readonly string[]) => Promise<void>;

type Photograph = { still: Item<'stills'>; media: MediaFile };

/** What a newsroom would miss in the files of photographs, and what would be lost of them. */
export async function photographFindings(items: readonly Item[], look: LookIntoPhotographs): Promise<Finding[]> {
  const photographs = items.filter(isStill).flatMap((still): Photograph[] => {
    const media = still.media[still.facts.file];
    return media ? [{ still, media }] : [];
  });
  await look(photographs.map(({ media }) => media.keptAt));
  return photographs.flatMap((photograph, place) => [
    ...sizeFinding(photograph),
    ...credentialsFinding(photograph),
    ...likenessFinding(photograph, photographs.slice(0, place)),
  ]);
}

const isStill = (item: Item): item is Item<'stills'> => item.kind === 'stills';

const placeOf = ({ still }: Photograph) => ({ file: fileOf(still, still.original), path: ['facts', 'file'] });

function sizeFinding(photograph: Photograph): Finding[] {
  const { pixels } = photograph.media;
  const params = pixels && tooSmallForPrint(pixels);
  return params ? [{ ...placeOf(photograph), code: 'rule.smallPhotograph', params }] : [];
}

const credentialsFinding = (photograph: Photograph): Finding[] =>
  traitsOf(photograph.media.keptAt)?.hasContentCredentials
    ? [{ ...placeOf(photograph), code: 'rule.contentCredentials' }]
    : [];

/** Two that look alike are told once, at the later one. */
function likenessFinding(photograph: Photograph, others: readonly Photograph[]): Finding[] {
  const likenessOf = ({ media }: Photograph) => traitsOf(media.keptAt)?.likeness;
  const own = likenessOf(photograph);
  const isLike = (other: Photograph) => {
    const likeness = likenessOf(other);
    return own !== undefined && likeness !== undefined && areAlike(own, likeness);
  };
  const other = others.find(isLike);
  const params = other && { other: `stills/${other.still.id}` };
  return params ? [{ ...placeOf(photograph), code: 'rule.alikePhotographs', params }] : [];
}

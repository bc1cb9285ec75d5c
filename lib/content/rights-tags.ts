import { toLicence } from './licence';
import type { PhotoTags } from './photo-tags';
import type { DigitalSource, Rights } from './rights-fields';

/** The words of https://cv.iptc.org/newscodes/digitalsourcetype/ for how a picture came to be. */
export const iptcSources = {
  photographed: 'digitalCapture',
  'scanned-film': 'negativeFilm',
  drawn: 'digitalCreation',
  edited: 'humanEdits',
  composite: 'composite',
  generated: 'trainedAlgorithmicMedia',
  'partly-generated': 'compositeWithTrainedAlgorithmicMedia',
} as const satisfies Record<DigitalSource, string>;

export const iptcSourceAddress = (source: DigitalSource) =>
  `http://cv.iptc.org/newscodes/digitalsourcetype/${iptcSources[source]}`;

/** The words of http://ns.useplus.org/ldf/vocab/ for data mining. */
const plusDataMining = {
  allowed: 'DMI-ALLOWED',
  reserved: 'DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING',
} as const satisfies Record<NonNullable<Rights['dataMining']>, string>;

/** What a picture says itself of how it may be used. */
type OwnRights = {
  licence?: string | undefined;
  copyright?: string | undefined;
  digitalSource?: DigitalSource | undefined;
};

/** Whose a picture is, under which licence, whom to ask, whether it may be mined, and how it came to be. `#`: as the vocabulary writes it. */
export function rightsTags({ licence, copyright, digitalSource }: OwnRights, ofKit: Rights = {}): PhotoTags {
  const address = licenceAddress(licence ?? ofKit.licence);
  const { licensor, dataMining } = ofKit;
  return {
    ...(copyright && { 'XMP-dc:Rights': copyright }),
    ...((copyright || address) && { 'XMP-xmpRights:Marked': 'True' }),
    ...(address && { 'XMP-xmpRights:WebStatement': address }),
    ...(licensor && { 'XMP-plus:LicensorName': licensor.name, 'XMP-plus:LicensorURL': licensor.url }),
    ...(dataMining && { 'XMP-plus:DataMining#': plusDataMining[dataMining] }),
    ...(digitalSource && { 'XMP-iptcExt:DigitalSourceType#': iptcSourceAddress(digitalSource) }),
  };
}

function licenceAddress(licence: string | undefined): string | undefined {
  const read = licence === undefined ? undefined : toLicence(licence);
  return read && read.kind !== 'news-only' ? read.address : undefined;
}

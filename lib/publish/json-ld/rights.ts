import { type DigitalSource, licenceOf, rightsOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';

/** What schema.org calls how a picture came to be; it has no word for a composite of any kind. */
const digitalSources = {
  photographed: 'DigitalCaptureDigitalSource',
  'scanned-film': 'NegativeFilmDigitalSource',
  drawn: 'DigitalArtDigitalSource',
  edited: 'MinorHumanEditsDigitalSource',
  composite: undefined,
  generated: 'TrainedAlgorithmicMediaDigitalSource',
  'partly-generated': 'CompositeWithTrainedAlgorithmicMediaDigitalSource',
} as const satisfies Record<DigitalSource, string | undefined>;

type OwnRights = {
  credit?: string | undefined;
  copyright?: string | undefined;
  licence?: string | undefined;
  digitalSource?: DigitalSource | undefined;
};

/** Whose a picture is and how it may be used; without a licensor its own page says whom to ask. */
export function rightsOfPicture(own: OwnRights, context: PublishContext, page: string) {
  const licence = licenceOf(context.edition, own);
  const source = own.digitalSource && digitalSources[own.digitalSource];
  return {
    ...(own.credit && { creditText: own.credit }),
    ...(own.copyright && { copyrightNotice: own.copyright }),
    ...(licence && licence.kind !== 'news-only' && { license: licence.address }),
    acquireLicensePage: rightsOf(context.edition).licensor?.url ?? page,
    ...(source && { digitalSourceType: `https://schema.org/${source}` as const }),
  };
}

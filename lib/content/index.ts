/**
 * The door of the content: pages, feeds and the server read it through these. The folder itself is opened through
 * `open.ts`, which no page may import: Next would take everything that reads and writes files into the pages.
 */

export {
  currentEdition,
  currentPrivateCopy,
  currentRoute,
  frozenOn,
  handOver,
  keptMedia,
  type PrivateCopy,
  type Rendering,
  siteUrl,
} from './current';
export type { Cut } from './cuts';
export type { Edition, ServedFile } from './edition';
export type { Editions, HeldItem } from './editions';
export type { Evidence, Source } from './fields';
export { changedInputs, type Input } from './inputs';
export type { Item } from './item';
export { type Facts, isKind, type Kind, singleKind, type Words } from './kinds';
export { type Localized, localize } from './localized';
export type { MediaFile } from './media';
export { noteTraits, type PhotographTraits, traitsOf } from './photograph-traits';
export type { Photo, Still } from './photos';
export { noteVerdict, type Verdict } from './picture-verdict';
export { isRevoked, listRecords, type PrivateLinkRecord, readRecord, writeRecord } from './private-link-records';
export { type Problem, problemLine, problemMessage } from './problem';
export * from './queries';
export type { Rendition } from './renditions';
export type { TaggedPhoto } from './tagged-photos';
export { recordInputs } from './tracked-edition';
export { versionOf } from './version';
export { type Inputs, isOutdated, withInputs } from './with-inputs';
export type { WithdrawnItem } from './withdrawn-item';

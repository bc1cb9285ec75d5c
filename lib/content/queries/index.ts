/** What pages, feeds and files ask an edition. */
export { openEnd } from '../bound-embargo';
export { downloadName } from '../download-name';
export { untracked } from '../tracked-edition';
export * from './awards';
export * from './corrections';
export * from './coverage';
export * from './dates';
export * from './early';
export * from './frame';
export * from './items';
export * from './people';
export * from './quotes';
export { releaseLabel } from './source-note';
export * from './sources';
export * from './stills';
export * from './targets';
export * from './withdrawal';

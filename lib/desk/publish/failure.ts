/** Why something cannot be published, or taken in from the others. */
export type Obstacle =
  | 'no-git'
  | 'no-checkout'
  | 'detached'
  | 'under-way'
  | 'no-remote'
  | 'own-commits'
  | 'other-files'
  | 'link'
  | 'changing'
  | 'credentials'
  | 'unreachable'
  | 'push-refused'
  | 'too-slow'
  | 'others-faster'
  | 'unknown';

/** Nothing is half done when it is thrown. */
export class PublishFailure extends Error {
  constructor(
    readonly obstacle: Obstacle,
    /** What git said, or which file it is. */
    readonly detail = '',
  ) {
    super(`${obstacle}${detail && `: ${detail}`}`);
  }
}

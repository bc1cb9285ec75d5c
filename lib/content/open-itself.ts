import { constants, openSync } from 'node:fs';

/**
 * Opens a file to be read, unless it is a link: the system refuses to follow it, so nothing can be put in between a
 * look and the opening. Undefined for a link.
 */
export function openItself(path: string): number | undefined {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') return undefined;
    throw error;
  }
}

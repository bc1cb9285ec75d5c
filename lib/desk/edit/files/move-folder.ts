import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from './write-whole';

/** Moves a folder to a place where nothing lies yet, on another volume too: there it has arrived before it is removed here. */
export function moveFolder(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    try {
      cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    } catch (broken) {
      rmSync(to, { recursive: true, force: true });
      throw broken;
    }
    rmSync(from, { recursive: true });
  }
  syncFolder(dirname(to));
  syncFolder(dirname(from));
}

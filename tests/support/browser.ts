import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** As root Chromium has no sandbox; it looks for nothing on the network by itself. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const debianChromium = '/usr/bin/chromium';

function run(command: string, ...words: string[]): boolean {
  try {
    execFileSync(command, words, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
}

/**
 * The Chromium that tests run in: the one that is named, Debian's, or Playwright's own; installed where there is none.
 *
 * @throws {Error} that says how to get one.
 */
export function chromiumPath(): string {
  const found = [process.env.PLAYWRIGHT_CHROMIUM, debianChromium, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
  if (found) return found;
  if (run('npx', 'playwright', 'install', 'chromium') && existsSync(chromium.executablePath()))
    return chromium.executablePath();
  if (process.getuid?.() === 0 && run('apt-get', 'update') && run('apt-get', 'install', '-y', 'chromium'))
    return debianChromium;
  throw new Error('No Chromium was found: install one and name it in PLAYWRIGHT_CHROMIUM.');
}

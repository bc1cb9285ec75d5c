import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/**
 * As root Chromium has no sandbox; there is no graphics card; it looks for nothing on the network by itself. All pages
 * are shown by one process: starting one for each takes longer than showing it.
 */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-site-isolation-trials',
  '--renderer-process-limit=1',
];

/** Chromium without a window, which opens a page in half the time of the whole browser. */
const debianHeadlessShell = '/usr/bin/chromium-headless-shell';

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
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  const found = [named, debianHeadlessShell, debianChromium, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
  if (found) return found;
  if (run('npx', 'playwright', 'install', 'chromium') && existsSync(chromium.executablePath()))
    return chromium.executablePath();
  const isRoot = process.getuid?.() === 0;
  if (isRoot && run('apt-get', 'update') && run('apt-get', 'install', '-y', 'chromium-headless-shell'))
    return debianHeadlessShell;
  throw new Error('No Chromium was found: install one and name it in PLAYWRIGHT_CHROMIUM.');
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something that is made of the sources, and where it is noted of which. */
export type Build = {
  sources: readonly string[];
  /** What of the sources it does not need. */
  without?: readonly string[];
  marker: string;
  /** It is there only if this file is. */
  proof: string;
};

const packages = 'package-lock.json';

/** What Next builds of the pages; the content is not among it, and neither is the server. */
export const pages: Build = {
  sources: ['app', 'components', 'lib', 'messages', 'public', 'next.config.ts', packages, '.postcssrc.json'],
  without: ['lib/server', 'lib/typeset', 'lib/desk', 'lib/freeze', 'messages/desk', 'messages/fields'],
  marker: '.next/built-from',
  proof: '.next/BUILD_ID',
};

/** The server as plain JavaScript. */
export const server: Build = {
  sources: ['lib', 'messages', packages],
  without: ['lib/server/deploy', 'lib/freeze'],
  marker: '.server/built-from',
  proof: '.server/main.js',
};

export function isCurrent(build: Build): boolean {
  return (
    existsSync(build.proof) && existsSync(build.marker) && readFileSync(build.marker, 'utf8') === fingerprint(build)
  );
}

/** @param made of these sources just now. */
export const noteBuild = (made: Build): void => writeFileSync(made.marker, fingerprint(made));

/** Where no sources lie, there is nothing that they could have been changed to. */
export const isBuilt = (): boolean => !existsSync('lib/server/build.ts') || (isCurrent(pages) && isCurrent(server));

function fingerprint({ sources, without = [] }: Build): string {
  const hash = createHash('sha256').update(process.version);
  const files = sources
    .filter((path) => existsSync(path))
    .flatMap(filesBelow)
    .filter((file) => !without.some((folder) => file.startsWith(join(folder, '/'))));
  for (const file of files.filter((name) => !name.endsWith('.d.json.ts'))) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

export function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

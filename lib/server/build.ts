import './production';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { siteFiles } from './static-files';

const marker = '.next/built-from';

/** What the build is made of; the content is not among it. */
const sources = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'next.config.ts',
  'package-lock.json',
  '.postcssrc.json',
];

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function fingerprint(): string {
  const hash = createHash('sha256').update(process.version);
  const files = sources.filter((path) => existsSync(path)).flatMap(filesBelow);
  for (const file of files.filter((name) => !name.endsWith('.d.json.ts'))) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds the site if it has not been built from these very sources. */
export function buildIfNeeded(): void {
  const current = fingerprint();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === current && existsSync('.next/BUILD_ID')) return;
  build(current);
}

function build(current: string): void {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const { status } = spawnSync(process.execPath, [next, 'build'], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
  gatherSiteFiles();
  writeFileSync(marker, current);
}

/** Readers get styles and fonts of the build, none of its scripts. */
function gatherSiteFiles(): void {
  rmSync(siteFiles, { recursive: true, force: true });
  cpSync('.next/static', join(siteFiles, '_next/static'), {
    recursive: true,
    filter: (path) => statSync(path).isDirectory() || !/\.(?:js|map|json)$/.test(path),
  });
  cpSync('public', siteFiles, { recursive: true });
  for (const file of filesBelow(siteFiles).filter((path) => /\.(?:css|js|svg|txt|json|md)$/.test(path))) {
    const bytes = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(bytes));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

if (process.argv[1] && relative(process.argv[1], fileURLToPath(import.meta.url)) === '') build(fingerprint());

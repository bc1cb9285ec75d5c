import './production';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { filesBelow, isCurrent, noteBuild, pages, server } from './builds';
import { compileServer } from './compile';
import { siteFiles } from './http/static-files';

// `npm run build` builds everything; with `--if-changed`, what has not been built from these very sources.
const onlyChanged = process.argv.includes('--if-changed');
if (!onlyChanged || !isCurrent(pages)) buildPages();
if (!onlyChanged || !isCurrent(server)) {
  compileServer();
  noteBuild(server);
}

function buildPages(): void {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const { status } = spawnSync(process.execPath, [next, 'build'], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
  gatherSiteFiles();
  noteBuild(pages);
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

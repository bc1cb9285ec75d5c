import '../server/production';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { filesBelow } from '../server/builds';
import { siteFiles } from '../server/http/static-files';
import { readEnvironment, refuse } from '../server/read-environment';
import { freezeSite } from './freeze-site';
import { openSite } from './open-site';
import { warcOf } from './warc';

/**
 * `npm run freeze <folder>`: the public edition as plain files, which any host of files answers under the same
 * addresses. `SOURCE_DATE_EPOCH` names the instant that it is a copy of, in seconds; without it, it is now.
 */
const { positionals, values } = parseArgs({ allowPositionals: true, options: { warc: { type: 'boolean' } } });
const [folder, ...others] = positionals;
if (!folder || others.length > 0) refuse('name one folder: npm run freeze <folder> [-- --warc]');
if (existsSync(folder) && readdirSync(folder).length > 0) refuse(`${folder} is not empty: name a new folder`);
const { siteUrl, contentDir } = readEnvironment(process.env);
if (!siteUrl) refuse('SITE_URL must be given: the copy says where the site itself is');

const words = ['--import', 'tsx', 'lib/server/build.ts', '--if-changed'];
const built = spawnSync(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit'] });
if (built.status !== 0) process.exit(built.status ?? 1);

const at = process.env.SOURCE_DATE_EPOCH ? Number(process.env.SOURCE_DATE_EPOCH) * 1000 : Date.now();
const frozenOn = new Date(at).toISOString().slice(0, 10);
const site = await openSite({ siteUrl, contentDir, preview: false, at, frozenOn });
try {
  const frozen = await freezeSite(site, { siteUrl, siteFiles: addressesOfFiles(), write: writeInto(folder) });
  if (values.warc) writeFileSync(`${folder}.warc.gz`, warcOf(frozen, { siteUrl, frozenOn }));
  process.stdout.write(`${frozen.length} addresses in ${folder}\n`);
} catch (error) {
  refuse(String(error));
}
await site.close();
process.exit(0);

/** What the build made for readers, without the packed copies: hosts pack by themselves. */
function addressesOfFiles(): string[] {
  const files = filesBelow(siteFiles).filter((file) => !/\.(?:br|gz)$/.test(file));
  return files.map((file) => `/${relative(siteFiles, file).split(sep).join('/')}`);
}

function writeInto(root: string) {
  return (place: string, bytes: Buffer | string): void => {
    mkdirSync(join(root, dirname(place)), { recursive: true });
    writeFileSync(join(root, place), bytes);
  };
}

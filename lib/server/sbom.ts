import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What npm writes of a package into `package-lock.json`. */
type LockedPackage = { version?: string; license?: string; integrity?: string };

export type Lockfile = {
  name: string;
  version: string;
  /** By the folders that packages are installed into. */
  packages: Readonly<Record<string, LockedPackage>>;
};

/** The names of packages stand behind the last `node_modules/` of their folder. */
const nameOf = (folder: string) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Package URL (ECMA-427): the scope stands encoded before the name. */
const purlOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Subresource Integrity as CycloneDX writes it. */
function hashesOf(integrity: string | undefined) {
  const [, digest = ''] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  return digest === '' ? [] : [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }];
}

/**
 * What a packaged site consists of, as CycloneDX 1.6: of the packages of the lockfile, those that lie in it. Neither time
 * nor chance is in it, so that the same tree has the same list.
 */
export function sbomOf({ name, version, packages }: Lockfile, isShipped: (folder: string) => boolean) {
  const components = Object.entries(packages)
    .filter(([folder, each]) => folder !== '' && each.version !== undefined && isShipped(folder))
    .map(([folder, { version: exact = '', license, integrity }]) => ({
      type: 'library',
      'bom-ref': folder,
      name: nameOf(folder),
      version: exact,
      purl: purlOf(nameOf(folder), exact),
      hashes: hashesOf(integrity),
      licenses: license ? [{ expression: license }] : [],
    }));
  const metadata = { component: { type: 'application', 'bom-ref': name, name, version } };
  return { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata, components };
}

/** Of the site that is packaged in this folder. */
export function packagedSbom(folder: string): string {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
  return `${JSON.stringify(
    sbomOf(lockfile, (path) => existsSync(join(folder, path))),
    null,
    2,
  )}\n`;
}

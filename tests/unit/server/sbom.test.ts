import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Lockfile, sbomOf } from '@/lib/server/sbom';

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile & {
  packages: Record<string, { dev?: boolean; optional?: boolean }>;
};

/** Licences that let everybody ship what is under them, beside code under the MIT licence, as it is. */
const known = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  // As long as its own files stay under it.
  'MPL-2.0',
  // As long as it can be put out for another version of itself: libvips lies in a package of its own.
  'LGPL-3.0-or-later',
  // Data, with its author named.
  'CC-BY-4.0',
]);

test('everything that is shipped has a licence that somebody has looked at', () => {
  const unknown = Object.entries(lockfile.packages)
    // npm writes none of packages for other systems.
    .filter(([folder, each]) => folder !== '' && !each.dev && !(each.optional && each.license === undefined))
    .filter(
      ([, { license = 'none' }]) =>
        !license.split(/ (?:AND|OR) /).every((each) => known.has(each.replace(/[()]/g, ''))),
    )
    .map(([folder, { license }]) => `${folder}: ${license}`);
  expect(unknown).toEqual([]);
});

test('the list of what is shipped names each package with its version, its hash and its licence, and nothing else', () => {
  const integrity = `sha512-${Buffer.from('hash').toString('base64')}`;
  const packages = {
    '': { version: '1.0.0' },
    'node_modules/@scope/one': { version: '1.2.3', license: 'MIT', integrity },
    'node_modules/one/node_modules/two': { version: '2.0.0', license: 'MIT OR ISC', integrity },
    'node_modules/not-shipped': { version: '3.0.0', license: 'MIT', integrity },
  };
  const { components } = sbomOf({ name: 'site', version: '1.0.0', packages }, (folder) => !folder.includes('not-'));
  expect(components.map(({ purl }) => purl)).toEqual(['pkg:npm/%40scope/one@1.2.3', 'pkg:npm/two@2.0.0']);
  expect(components[0]).toMatchObject({
    hashes: [{ alg: 'SHA-512', content: Buffer.from('hash').toString('hex') }],
    licenses: [{ expression: 'MIT' }],
  });
});

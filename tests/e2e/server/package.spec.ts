import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningServer, root, startServer } from '../../support/server';
import { expect, test } from '../../support/server-test';

const folder = join(root, 'test-results/package');

/** What builds or tests, and is not needed to run. */
const tools = ['typescript', 'tsx', 'esbuild', 'tailwindcss', '@tailwindcss', 'vitest', '@playwright', '@biomejs'];

/** Megabytes (10^6 bytes). */
function sizeOf(path: string): number {
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => lstatSync(join(path, name)));
  return files.reduce((sum, { size }) => sum + size, 0) / 1e6;
}

const addresses = [
  '/en',
  '/ru/press/opening-night',
  '/es/nothing',
  '/en/press/opening-night.pdf',
  '/en/press/opening-night.docx',
  '/en/feed.xml',
  '/en/kit.json',
  '/en/press-kit.zip',
  '/en/share.png',
  '/en/search?q=kite',
  '/enhance.js',
];

/** The folders of packages, however deep they lie. */
function packagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|node_modules\/)(?:@[^/]+\/)?[^/@][^/]*\/package\.json$/.test(path))
    .map((path) => `node_modules/${path.slice(0, -'/package.json'.length)}`)
    .sort();
}

const namedIn = (sbom: string): string[] =>
  (JSON.parse(readFileSync(sbom, 'utf8')) as { components: { 'bom-ref': string }[] }).components
    .map((each) => each['bom-ref'])
    .sort();

const hashOf = async ({ origin }: RunningServer, path: string) => {
  const answer = await fetch(origin + path);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return `${answer.status} ${createHash('sha256').update(bytes).digest('hex')}`;
};

test('a packaged site holds nothing that builds or tests, and answers the same bytes', async ({ server }) => {
  test.setTimeout(180_000);
  rmSync(folder, { recursive: true, force: true });
  execFileSync('npm', ['run', '-s', 'package', folder], { cwd: root });
  expect(sizeOf(folder)).toBeLessThan(300);
  expect(tools.filter((name) => existsSync(join(folder, 'node_modules', name)))).toEqual([]);
  expect(namedIn(join(folder, 'sbom.cdx.json'))).toEqual(packagesIn(join(folder, 'node_modules')));

  const packaged = await startServer({}, undefined, folder);
  for (const path of addresses) expect(await hashOf(packaged, path), path).toBe(await hashOf(server, path));
  await packaged.stop();
  rmSync(folder, { recursive: true, force: true });
});

for (const [what, words, said] of [
  ['no folder', [], 'name one folder'],
  ['a folder with something in it', ['tests'], 'tests is not empty'],
] as const) {
  test(`${what} is refused before anything is written`, () => {
    expect(() =>
      execFileSync('npm', ['run', '-s', 'package', ...words], { cwd: root, encoding: 'utf8', stdio: 'pipe' }),
    ).toThrow(said);
  });
}

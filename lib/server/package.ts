import './production';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { nodeFileTrace } from '@vercel/nft';
import { parseEnvironment } from '../environment';
import { isBuilt } from './builds';
import { compiledServer } from './compile';
import { refuse } from './read-environment';
import { packagedSbom } from './sbom';

/** What the build leaves in `.next` for itself. */
const ofTheBuild = /^(?:cache|dev|diagnostics|trace|trace-build|turbopack|types|build|built-from)$/;

/**
 * Loaded only where nothing has been compiled, or by the development server; and what Next has traced itself in the
 * build, whose bundles take a tracer half a minute.
 */
const notTraced = [
  ...['tsx', 'esbuild', 'typescript'],
  ...['next-server', 'webpack', 'babel', 'next-devtools'].map((name) => `next/dist/compiled/${name}`),
  'next/dist/server/dev',
].map((path) => `node_modules/${path}/**`);

/** Fonts and layouts that are read when they are needed, by a path that no tracer sees. */
const assets = ['lib/typeset', 'lib/fonts/print', 'lib/fonts/drawing'];

/**
 * `npm run package <folder>`: a folder that needs nothing but Node to run, with the packages that are loaded and none
 * that builds or tests. `npm start` in it starts the site. Libraries in machine code are those of this system.
 */
async function packageInto(folder: string): Promise<void> {
  const paths = [...(await tracedFiles()), ...builtPages(), ...assets.flatMap(assetsBelow), 'LICENSE'];
  for (const path of new Set(paths)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    cpSync(path, join(folder, path), { verbatimSymlinks: true });
  }
  cpSync(parseEnvironment(process.env).contentDir, join(folder, 'content'), { recursive: true });
  writeFileSync(join(folder, 'sbom.cdx.json'), packagedSbom(folder));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

const assetsBelow = (folder: string) =>
  filesIn(folder).filter((path) => !path.endsWith('.ts') && statSync(path).isFile());

/** What the compiled server loads, and of what Next traced for its server and the pages, the packages. */
async function tracedFiles(): Promise<string[]> {
  const compiled = filesIn(compiledServer).filter((path) => path.endsWith('.js'));
  const { fileList } = await nodeFileTrace(['lib/server/start.mjs', ...compiled], { base: '.', ignore: notTraced });
  const lists = filesIn('.next').filter((path) => path.endsWith('.nft.json') && !path.startsWith('.next/dev/'));
  const ofNext = lists.flatMap((list) =>
    (JSON.parse(readFileSync(list, 'utf8')) as { files: string[] }).files.map((file) =>
      relative('.', resolve(dirname(list), file)),
    ),
  );
  const packages = ofNext.filter((path) => path.startsWith('node_modules/') && existsSync(path));
  return [...fileList, ...packages].filter((path) => statSync(path).isFile());
}

function builtPages(): string[] {
  const kept = readdirSync('.next').filter((name) => !ofTheBuild.test(name) && !name.endsWith('.nft.json'));
  return kept.flatMap((name) => {
    const path = join('.next', name);
    if (name === 'node_modules') return readdirSync(path).map((link) => join(path, link));
    return statSync(path).isDirectory() ? filesIn(path).filter((file) => statSync(file).isFile()) : [path];
  });
}

/** The start alone: there are no other scripts where there are no sources. */
function manifest() {
  const { name, version, type, license, engines, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  return { name, version, private: true, type, license, engines, scripts: { start: scripts.start } };
}

const [folder, ...others] = process.argv.slice(2);
if (!folder || others.length > 0) refuse('name one folder: npm run package <folder>');
if (existsSync(folder) && readdirSync(folder).length > 0) refuse(`${folder} is not empty: name a new folder`);
if (!isBuilt()) refuse('the site is not built from these sources: npm run build');
await packageInto(folder);

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const roots = ['app', 'components', 'lib', 'messages', 'public', 'tests', '.github'];

/** `/lib/server/http/`, `/lib/server/http`, `/lib/server/http/target.ts` and, as it is imported, `/lib/server/http/target`. */
const below = roots.flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = `/${entry.parentPath}/${entry.name}`.replaceAll('\\', '/');
    return entry.isDirectory() ? [path, `${path}/`] : [path, path.replace(/\.tsx?$/, '')];
  }),
);

const paths = [...readdirSync('.').map((name) => `/${name}`), ...below];

const isThere = (named: string) =>
  roots.includes(named.replace(/\/$/, '')) || paths.some((path) => path.endsWith(`/${named}`));

/** Code in backquotes that is a file of TypeScript, a folder, or lies below a folder of the project. */
const isPath = (named: string) =>
  !/^[/.]|[<*\s…]/.test(named) &&
  (/\.(?:tsx?|mjs)$|\/$/.test(named) || (named.includes('/') && roots.includes(named.split('/')[0] ?? '')));

test.each(['README.md', 'lib/README.md', 'tests/README.md', '.github/CONTRIBUTING.md'])(
  'every path that %s names is there',
  (document) => {
    const text = readFileSync(document, 'utf8');
    const named = [...text.matchAll(/`([^`\n]+)`/g)]
      .map(([, code = '']) => code.replace(/^(?:\.\.\/)+/, ''))
      .filter(isPath);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((each) => !isThere(each))).toEqual([]);
  },
);

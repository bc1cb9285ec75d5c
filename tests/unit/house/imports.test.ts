import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Import, importsIn, importsOf } from '../../support/imports';

type Rule = {
  /** Folders and files of ours that may be imported. */
  may: readonly string[];
  /** Those of which only types may be. */
  types?: readonly string[];
  /** Packages that must not be. */
  never?: RegExp;
};

const disk = /^(?:node:)?fs(?:\/promises)?$/;

/** Who may import whom. What is not named here may not be imported; a folder may always import itself. */
const rules: Record<string, Rule> = {
  app: {
    may: [
      'components',
      'lib/content',
      'lib/markdown',
      'lib/document',
      'lib/publish',
      'lib/search',
      'lib/images',
      'lib/fonts/faces',
      'lib/routes',
      'lib/i18n',
    ],
    never: disk,
  },
  components: {
    may: [
      'lib/markdown',
      'lib/document/compose/contact',
      'lib/document/compose/imprint',
      'lib/document/compose/notices',
      'lib/publish/dates',
      'lib/publish/evidence',
      'lib/publish/last-change',
      'lib/search/read-query',
      'lib/fonts/faces',
      'lib/routes',
      'lib/i18n',
    ],
    types: ['lib/content', 'lib/document', 'lib/publish', 'lib/search'],
    never: disk,
  },
  'lib/content': {
    may: ['lib/markdown', 'lib/fonts/coverage', 'lib/routes', 'lib/i18n'],
    never: /^(?:next|next-intl|react-dom|server-only)(?:\/|$)/,
  },
  'lib/content/current.ts': { may: ['lib/content'], types: ['lib/routes'] },
  'lib/content/check/command.ts': {
    may: [
      'lib/environment',
      'lib/content',
      'lib/server/media/check-pictures',
      'lib/server/media/look-into-photographs',
    ],
  },
  'lib/publish': {
    may: ['lib/content/queries', 'lib/document', 'lib/markdown', 'lib/fonts/faces', 'lib/routes', 'lib/i18n'],
    types: ['lib/content'],
    never: disk,
  },
  'lib/search': {
    may: ['lib/content/queries', 'lib/publish/fact-sheet', 'lib/markdown', 'lib/routes', 'lib/i18n'],
    types: ['lib/content'],
    never: disk,
  },
  'lib/markdown': { may: ['lib/i18n'], never: disk },
  'lib/routes': {
    may: ['lib/publish/files/release-formats', 'lib/search/read-query', 'lib/i18n'],
    never: disk,
  },
  'lib/i18n': { may: ['messages'], never: disk },
  'lib/fonts': { may: ['lib/i18n'] },
  'lib/images': { may: ['lib/fonts'] },
  'lib/document': {
    may: ['lib/content/queries', 'lib/publish', 'lib/markdown', 'lib/i18n'],
    types: ['lib/content'],
    never: disk,
  },
  'lib/typeset': { may: ['lib/document/by-link', 'lib/fonts/faces', 'lib/i18n'], types: ['lib/document'] },
  'lib/desk': { may: ['lib/content', 'lib/markdown/placements', 'lib/server', 'lib/routes', 'lib/i18n', 'messages'] },
  'lib/desk/client': {
    may: ['lib/desk/api', 'lib/content/check/photographs/alike', 'lib/i18n', 'messages'],
    types: ['lib/desk', 'lib/content'],
    never: disk,
  },
  'lib/freeze': { may: ['lib/server', 'lib/routes', 'lib/i18n'] },
  'lib/environment.ts': { may: [], never: disk },
  'lib/server': {
    may: [
      'lib/content',
      'lib/environment',
      'lib/markdown',
      'lib/document',
      'lib/typeset',
      'lib/publish',
      'lib/search',
      'lib/routes',
      'lib/i18n',
    ],
  },
};

const isOurs = (target: string) => /^(?:app|components|lib|messages|tests|content|public)(?:\/|$)/.test(target);
const isWithin = (target: string, place: string) => target === place || target.startsWith(`${place}/`);

function breaks(place: string, { may, types = [], never }: Rule, { target, onlyTypes }: Import): boolean {
  if (!isOurs(target)) return never?.test(target) ?? false;
  if ([place, ...may].some((allowed) => isWithin(target, allowed))) return false;
  return !(onlyTypes && types.some((allowed) => isWithin(target, allowed)));
}

const shown = ({ file, target, onlyTypes }: Import) => `${file} imports ${onlyTypes ? 'types of ' : ''}${target}`;

/** Files and packages that are loaded with this file. */
function everythingBehind(entry: string): string[] {
  const reached = new Set<string>();
  const follow = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { target, onlyTypes } of importsIn(file))
      if (!onlyTypes)
        isOurs(target) && !target.endsWith('.json')
          ? follow(existsSync(`${target}.ts`) ? `${target}.ts` : `${target}/index.ts`)
          : reached.add(target);
  };
  follow(entry);
  return [...reached];
}

/** A file that loads itself again through what it imports; undefined where there is none. */
function circleIn(places: readonly string[]): string[] | undefined {
  const targets = new Map<string, string[]>();
  for (const { file, target, onlyTypes } of places.flatMap(importsIn))
    if (!onlyTypes && isOurs(target)) targets.set(file, [...(targets.get(file) ?? []), fileAt(target)]);
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const target of targets.get(file) ?? []) {
      const circle = follow(target, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of targets.keys()) {
    const circle = follow(file, []);
    if (circle) return circle;
  }
  return undefined;
}

const fileAt = (target: string) =>
  [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((path) => existsSync(path)) ?? target;

/** The exceptions have rules of their own. */
const exceptions = ['lib/content/current.ts', 'lib/content/check/command.ts'];

describe('the shape of the house', () => {
  test.each(Object.keys(rules))('%s imports only what it may', (place) => {
    const imports = importsIn(place).filter(({ file }) => file === place || !exceptions.includes(file));
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((each) => breaks(place, rules[place] as Rule, each)).map(shown)).toEqual([]);
  });

  test('no file loads itself again through what it imports', () => {
    expect(circleIn(['app', 'components', 'lib'])).toBeUndefined();
  });

  test('every folder of the code has a rule', () => {
    const places = readdirSync('lib')
      .filter((name) => !name.endsWith('.md'))
      .map((name) => `lib/${name}`);
    expect([...places, 'app', 'components'].filter((place) => !(place in rules))).toEqual([]);
  });

  test('the content knows nothing of React but its cache', () => {
    const ofReact = importsIn('lib/content').filter(({ target }) => /^react(?:\/|$)/.test(target));
    expect(ofReact.map(({ file, names }) => ({ file, names }))).toEqual([
      { file: 'lib/content/current.ts', names: ['cache'] },
    ]);
  });

  test('whoever stands outside the content comes in by its doors or its pure part', () => {
    const into = (places: readonly string[]) => {
      const targets = places.flatMap(importsIn).map(({ target }) => target);
      return [...new Set(targets.filter((target) => isWithin(target, 'lib/content')))].sort();
    };
    expect(into(['app', 'components', 'lib/publish', 'lib/search'])).toEqual(['lib/content', 'lib/content/queries']);
    expect(into(['lib/server'])).toEqual(['lib/content', 'lib/content/open', 'lib/content/queries']);
  });

  test('the pure part of the content asks for nothing that reads: neither disk nor clock nor the current edition', () => {
    const reached = everythingBehind('lib/content/queries/index.ts');
    expect(reached.filter((name) => disk.test(name) || /current|editions|watch|read-/.test(name))).toEqual([]);
  });

  test('no page takes in what reads or watches the folder', () => {
    const reached = everythingBehind('lib/content/index.ts');
    expect(reached).toContain('lib/content/current.ts');
    expect(reached.filter((name) => /chokidar|editions|watch|folder-reader|held-items/.test(name))).toEqual([]);
  });
});

test('an import is found in whatever form it is written', () => {
  const source = `import './a';
import type { Edition } from '../content';
import { type A, b } from '@/lib/i18n/locales';
import { type A, type B } from '../server/log';
import * as film from './kinds/film';
import next, { type Next } from 'next';
export * from './queries';
export { c } from './c';
const d = await import('node:fs');
// import { x } from './comment'
`;
  expect(importsOf('lib/publish/x.ts', source).map(({ target, onlyTypes }) => [target, onlyTypes])).toEqual([
    ['lib/content', true],
    ['lib/i18n/locales', false],
    ['lib/server/log', false],
    ['lib/publish/kinds/film', false],
    ['next', false],
    ['lib/publish/queries', false],
    ['lib/publish/c', false],
    ['lib/publish/a', false],
    ['node:fs', false],
  ]);
});

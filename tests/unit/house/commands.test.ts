import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const readme = readFileSync('README.md', 'utf8');

describe('the commands of a fresh clone', () => {
  test.each(Object.entries(scripts))('%s starts files that the project comes with', (_name, command) => {
    const files = command.split(' ').filter((word) => /^(?:lib|tests)\/.+\.ts$/.test(word));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  test('those that the README names are there', () => {
    const named = [...readme.matchAll(/`(?:npm run )?(test:\w+|(?<=npm run )\w+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

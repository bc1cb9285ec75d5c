import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { earlyAccess, publication } from '@/lib/content/fields';
import { kindNames, kinds, ofText } from '@/lib/content/kinds';
import { parseFile } from '@/lib/content/parse-file';
import { locales } from '@/lib/i18n/locales';

/** They explain the folder to its editors, and lie in it: another film's folder may come without. */
const manuals = readdirSync('content').filter((name) => /^README.*\.md$/.test(name));

/** The example below the heading of each kind. */
function examplesIn(manual: string): Map<string, string> {
  const text = readFileSync(`content/${manual}`, 'utf8');
  const sections = [...text.matchAll(/^### ([a-z-]+)\n([\s\S]*?)(?=^### |(?![\s\S]))/gm)];
  return new Map(
    sections.map(([, kind = '', section = '']) => [kind, /```markdown\n([\s\S]*?)```/.exec(section)?.[1] ?? '']),
  );
}

it('there is a manual in every language of the site, or in none', () => {
  expect([0, locales.length]).toContain(manuals.length);
});

describe.each(manuals)('the manual %s', (manual) => {
  const examples = examplesIn(manual);

  it.each(kindNames)('has an example of %s that can be saved as it stands', (kind) => {
    const result = parseFile(kind, 'example', examples.get(kind) ?? '');
    expect(result.ok ? [] : result.problems).toEqual([]);
  });

  it.each(kindNames)('shows every field of %s', (kind) => {
    const { facts, words } = kinds[kind];
    const ofItsOwn = Object.keys(facts.shape).filter((field) => !(field in { ...publication, ...earlyAccess }));
    const lines = (examples.get(kind) ?? '').split('\n');
    const isShown = (indent: string, field: string) => lines.some((line) => line.startsWith(`${indent}${field}:`));
    expect(ofItsOwn.filter((field) => !isShown('  ', field))).toEqual([]);
    expect(Object.keys(words.shape).filter((field) => !isShown('', field))).toEqual([]);
  });

  it('names what the file of any kind may say of its text', () => {
    const text = readFileSync(`content/${manual}`, 'utf8');
    expect(Object.keys(ofText).filter((field) => !text.includes(`\`${field}: `))).toEqual([]);
  });

  it('names what may hold an item back', () => {
    const text = readFileSync(`content/${manual}`, 'utf8');
    expect(Object.keys({ ...publication, ...earlyAccess }).filter((field) => !text.includes(`\`${field}\``))).toEqual(
      [],
    );
  });
});

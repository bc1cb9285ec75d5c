import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { FrontMatterError, parseFrontMatter } from '@/lib/content/front-matter';
import { contentFolder } from '../../support/content-folder';

const touched = globalThis as { canary?: unknown };

afterEach(() => {
  delete touched.canary;
});

/** `line:column code` of what the producer is told. */
function refusal(text: string): string {
  try {
    return `read: ${JSON.stringify(parseFrontMatter(text).data)}`;
  } catch (error) {
    if (error instanceof FrontMatterError) return `${error.line}:${error.column} ${error.message}`;
    throw error;
  }
}

describe('front matter is never run', () => {
  const first = '1:1 frontMatter.begin';

  it.each(['js', 'JavaScript', ' js', 'javascript', 'JS', 'json', 'coffee', 'toml', 'yaml', '-', 'js\u2028'])(
    '---%s is refused',
    (engine) => {
      const folder = contentFolder();
      const canary = join(folder.outside, 'canary');
      const code = `(globalThis.canary = 1, require('node:fs').writeFileSync(${JSON.stringify(canary)}, ''), {})`;
      expect(refusal(`---${engine}\n${code}\n---\ntext`)).toBe(first);
      expect({ touched: touched.canary, file: existsSync(canary) }).toEqual({ touched: undefined, file: false });
    },
  );

  it.each([
    '!!js/function "function () { globalThis.canary = 1 }()"',
    '!!js/undefined ""',
    '!<tag:yaml.org,2002:js/function> "globalThis.canary = 1"',
    '!custom {}',
  ])('a value tagged %s is refused', (value) => {
    expect(refusal(`---\ntitle: ${value}\n---\n`)).toBe('2:8 frontMatter.sign');
    expect(touched.canary).toBeUndefined();
  });
});

it.each(['', 'text', ' ---\na: b\n---\n', '\n---\na: b\n---\n', '----\na: b\n----\n', '\ufeff---\na: b\n---\n'])(
  'a file that begins with %j is refused',
  (text) => {
    expect(refusal(text)).toBe('1:1 frontMatter.begin');
  },
);

it.each([
  ['---', 1],
  ['---\n', 1],
  ['---\ntitle: A\n', 2],
  ['---\ntitle: A\n--\n', 2],
  ['---\ntitle: A\n ---\n', 2],
  ['---\ntitle: A\n---x\n', 2],
  ['---\ntitle: A\nfacts:\n  order: 1\n\nHe said:\nNote: nothing\n', 4],
])('%j is not closed, and its last field is named', (text, line) => {
  expect(refusal(text)).toBe(`${line}:1 frontMatter.unclosed`);
});

it('never takes half of the front matter for text that is shown', () => {
  expect(refusal('---\ntitle: A\n----\ndraft: true\n---\ntext')).toMatch(/^3:1 frontMatter\./);
});

it.each([
  ['a: &x 1\nb: *x', '2:7'],
  ['a: 1\nb: &x {c: d}', '3:7'],
  ['a: &x [1]\nb: [*x, *x, *x]', '2:7'],
  ['a: *x', '2:4'],
])('%j holds an anchor or an alias', (yaml, place) => {
  expect(refusal(`---\n${yaml}\n---\n`)).toBe(`${place} frontMatter.anchor`);
});

it('does not merge other fields in', () => {
  expect(refusal('---\n<<: {draft: true}\n---\n')).toBe('read: {"<<":{"draft":true}}');
});

it.each([
  ['title: A\ntitle: B', '3:1 frontMatter.twice'],
  ['facts:\n  a: 1\n  a: 1', '4:3 frontMatter.twice'],
  ['facts: {a: 1, a: 2}', '2:15 frontMatter.twice'],
  ['facts:\n\ta: 1', '3:1 frontMatter.tab'],
  ['title: One: two', '2:8 frontMatter.colon'],
])('%j is refused with its place', (yaml, message) => {
  expect(refusal(`---\n${yaml}\n---\n`)).toBe(message);
});

it.each(['title: [A', 'title: A\n  facts: B', 'a\nb: c', 'a: b\n...\nc: d', '%YAML 1.1', 'a: @b'])(
  '%j is refused as YAML that is not valid',
  (yaml) => {
    expect(refusal(`---\n${yaml}\n---\n`)).toMatch(/^\d+:\d+ frontMatter\.\w+$/);
  },
);

describe('front matter stays small', () => {
  it('is read up to 32 kB', () => {
    expect(parseFrontMatter(`---\na: ${'x'.repeat(32 * 1024 - 3)}\n---\n`).data).toEqual({
      a: 'x'.repeat(32 * 1024 - 3),
    });
    expect(refusal(`---\na: ${'x'.repeat(32 * 1024 - 2)}\n---\n`)).toBe('1:1 frontMatter.long');
  });

  it('counts bytes, not letters', () => {
    expect(refusal(`---\na: ${'я'.repeat(17_000)}\n---\n`)).toBe('1:1 frontMatter.long');
  });

  it.each(['[', '{a: ', '- '])('is refused where %j stands ten thousand times', (opening) => {
    const times = opening === '{a: ' ? 8_000 : 10_000;
    expect(refusal(`---\n${opening.repeat(times)}\n---\n`)).toMatch(/^2:\d+ frontMatter\./);
  });

  it('is refused where it is nested too deeply but correctly', () => {
    expect(refusal(`---\na: ${'['.repeat(12_000)}${']'.repeat(12_000)}\n---\n`)).toMatch(/^2:\d+ frontMatter\.deep$/);
  });
});

import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode, readText, Unreadable } from '@/lib/content/read-text';
import { contentFolder } from '../../support/content-folder';

function refusalOf(path: string): string {
  try {
    return `read: ${readText(path)}`;
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    throw error;
  }
}

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('a content file is read as the same text from every editor', () => {
  it.each([
    ['with a byte order mark', bytes([0xef, 0xbb, 0xbf], '---\nтекст\n'), '---\nтекст\n'],
    ['with the line ends of Windows', bytes('a\r\nb\r\n'), 'a\nb\n'],
    ['with the line ends of old Macs', bytes('a\rb\r'), 'a\nb\n'],
    ['with all of them mixed', bytes('a\r\nb\rc\n'), 'a\nb\nc\n'],
    ['that is empty', bytes(''), ''],
  ])('%s', (_, saved, text) => {
    const folder = contentFolder({ 'en.md': saved });
    expect(readText(folder.at('en.md'))).toBe(text);
  });
});

it('refuses a folder that is named like a file', () => {
  const folder = contentFolder();
  mkdirSync(folder.at('en.md'));
  expect(refusalOf(folder.at('en.md'))).toBe('file.isFolder');
});

it('does not follow a link to a file outside', () => {
  const folder = contentFolder();
  writeFileSync(join(folder.outside, 'secret'), 'secret');
  symlinkSync(join(folder.outside, 'secret'), folder.at('en.md'));
  expect(refusalOf(folder.at('en.md'))).toBe('file.link');
});

it('does not follow a link that leads nowhere', () => {
  const folder = contentFolder();
  symlinkSync(join(folder.outside, 'nothing'), folder.at('en.md'));
  expect(refusalOf(folder.at('en.md'))).toBe('file.link');
});

it('reads a hard link: it is the file itself', () => {
  const folder = contentFolder({ 'one.md': 'text' });
  linkSync(folder.at('one.md'), folder.at('two.md'));
  expect(readText(folder.at('two.md'))).toBe('text');
});

it('does not wait for somebody to write into a pipe', () => {
  const folder = contentFolder();
  execFileSync('mkfifo', [folder.at('en.md')]);
  expect(refusalOf(folder.at('en.md'))).toBe('file.notPlain');
});

it('refuses 20 MB without reading them', () => {
  const folder = contentFolder({ 'en.md': '' });
  truncateSync(folder.at('en.md'), 20_000_000);
  expect(refusalOf(folder.at('en.md'))).toBe('file.large');
});

it('reads a file of exactly the limit', () => {
  const folder = contentFolder({ 'at.md': 'x'.repeat(131_072), 'over.md': 'x'.repeat(131_073) });
  expect(readText(folder.at('at.md'))).toHaveLength(131_072);
  expect(refusalOf(folder.at('over.md'))).toBe('file.large');
});

describe('bytes that are no text', () => {
  it.each([
    ['Latin-1', [0x70, 0x69, 0xf1, 0x61]],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00]],
    ['half a letter at the end', [0x61, 0xd0]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
  ])('%s is refused', (_, saved) => {
    expect(() => decode(Buffer.from(saved))).toThrow('file.notUtf8');
  });

  it.each([0x00, 0x07, 0x1b, 0x7f])('control character %i is refused', (code) => {
    expect(() => decode(Buffer.from([0x61, code, 0x62]))).toThrow('file.controlSign');
  });

  it('leaves tabs alone', () => {
    expect(decode(Buffer.from('a\tb'))).toBe('a\tb');
  });
});

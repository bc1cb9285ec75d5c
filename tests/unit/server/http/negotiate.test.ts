import { describe, expect, test } from 'vitest';
import { matchesEtag, preferredEncoding, preferredLocale } from '../../../../lib/server/http/negotiate';

describe('the start page is in', () => {
  test.each([
    ['es', 'the only language asked for', 'es'],
    ['ru', 'the language with the highest q-value, not the first named', 'es;q=0.3, en;q=0.5, ru;q=0.9'],
    ['es', 'the language of a country’s variant', 'es-UY, en;q=0.8'],
    ['ru', 'the next best where the best is none of ours', 'is, ru;q=0.4, en;q=0.2'],
    ['es', 'a language in capital letters', 'ES'],
    ['ru', 'anything but what is refused', 'en;q=0, es;q=0, *;q=0.1'],
    ['en', 'English where anything goes', '*'],
    ['en', 'English where none of ours is asked for', 'is, fi;q=0.5'],
    ['en', 'English where all of ours are refused', 'en;q=0, ru;q=0, es;q=0'],
    ['en', 'English where nothing is said', undefined],
    ['en', 'English where nonsense is said', ';;;=,q'],
  ])('%s: %s', (locale, _, header) => {
    expect(preferredLocale(header)).toBe(locale);
  });
});

describe('an answer is packed as', () => {
  test.each([
    ['br', 'what browsers send', 'gzip, deflate, br, zstd'],
    ['br', 'the smaller of equals', 'gzip, br'],
    ['gzip', 'gzip alone', 'gzip'],
    ['gzip', 'brotli refused', 'gzip, br;q=0'],
    ['br', 'anything', '*'],
    ['identity', 'plain text asked for', 'identity'],
    ['identity', 'something unknown', 'zstd'],
    ['identity', 'nothing said', undefined],
  ])('%s: %s', (encoding, _, header) => {
    expect(preferredEncoding(header)).toBe(encoding);
  });
});

describe('what a reader has already is', () => {
  test.each([
    ['recognised by its tag', '"a"', true],
    ['recognised among several tags', '"b", "a"', true],
    ['recognised by a tag that a proxy made weak', 'W/"a"', true],
    ['recognised by a star', ' * ', true],
    ['not another page', '"b"', false],
    ['not what only begins alike', '"ab"', false],
    ['nothing, without tags', undefined, false],
    ['nothing, with an empty header', '', false],
  ])('%s', (_, header, expected) => {
    expect(matchesEtag(header, '"a"')).toBe(expected);
  });
});

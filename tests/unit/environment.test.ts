import { describe, expect, it } from 'vitest';
import { parseEnvironment } from '@/lib/environment';

it('nothing needs to be set', () => {
  expect(parseEnvironment({})).toEqual({
    port: 3000,
    host: undefined,
    siteUrl: undefined,
    contentDir: 'content',
    preview: false,
  });
});

it('everything can be set', () => {
  const variables = {
    HOST: '0.0.0.0',
    PORT: '8080',
    SITE_URL: 'https://film.example/',
    CONTENT_DIR: '/srv/film',
    PREVIEW: '1',
  };
  expect(parseEnvironment(variables)).toEqual({
    port: 8080,
    host: '0.0.0.0',
    siteUrl: 'https://film.example',
    contentDir: '/srv/film',
    preview: true,
  });
});

it('a preview is shown on this machine alone, unless an address is named', () => {
  expect(parseEnvironment({ PREVIEW: '1' }).host).toBe('127.0.0.1');
});

it('an empty variable counts as not set', () => {
  expect(parseEnvironment({ PORT: '', SITE_URL: ' ', CONTENT_DIR: ' ', PREVIEW: '' })).toEqual(parseEnvironment({}));
});

it('variables of others do not matter', () => {
  expect(parseEnvironment({ PATH: '/bin', port: 'x' })).toEqual(parseEnvironment({}));
});

describe('a wrong value is refused by name, with what it must be', () => {
  const address = 'SITE_URL must be the public address of the site, for example https://film.example';
  const origin = 'SITE_URL must end behind the host: the site is served from its root';

  it.each([
    [{ PORT: 'http' }, 'PORT must be a number, for example 3000'],
    [{ PORT: '80.5' }, 'PORT must be a whole number'],
    [{ PORT: '-1' }, 'PORT must be 0 (any free port) to 65535'],
    [{ PORT: '65536' }, 'PORT must be 0 (any free port) to 65535'],
    [{ SITE_URL: 'film.example' }, address],
    [{ SITE_URL: 'https://' }, address],
    [{ SITE_URL: 'ftp://film.example' }, address],
    [{ SITE_URL: 'javascript:alert(1)' }, address],
    [{ SITE_URL: 'https://film.example/kit' }, origin],
    [{ SITE_URL: 'https://film.example/?a=1' }, origin],
    [{ SITE_URL: 'https://film.example/#a' }, origin],
    [{ SITE_URL: 'https://name:word@film.example' }, origin],
    [{ PREVIEW: 'yes' }, 'PREVIEW must be 1 (drafts and embargoed items are shown) or 0'],
  ])('%o', (variables, message) => {
    expect(() => parseEnvironment(variables)).toThrow(new Error(message));
  });

  it('all of them at once', () => {
    expect(() => parseEnvironment({ PORT: 'x', PREVIEW: 'x' })).toThrow(/^PORT must.+\nPREVIEW must/);
  });
});

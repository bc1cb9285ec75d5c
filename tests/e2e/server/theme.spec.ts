import { locales } from '../../../lib/i18n/locales';
import { formatPrintSize } from '../../../lib/i18n/measures';
import { messages } from '../../../lib/i18n/messages';
import { ask } from '../../support/ask';
import { siteUrl } from '../../support/server';
import { expect, test } from '../../support/server-test';

/** What a page names with this attribute, in the order of the source. */
const named = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => address);
const withoutSite = (address: string) => address.replace(siteUrl, '');

test('the second film has colours, mark, icons and key art of its own, with no change of code', async ({ server }) => {
  const { text } = await ask(server.origin, '/en');
  const [sheet = ''] = named(text, /<link rel="stylesheet" href="(\/theme\/[^"]+)"/g);
  const answer = await ask(server.origin, sheet);
  expect(answer.headers['content-type']).toBe('text/css; charset=utf-8');
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(answer.text).toContain('--ember:oklch(48% 0.18 25)');
  const pictures = [
    ...named(answer.text, /url\("([^"]+)"\)/g),
    ...named(text, /<link rel="(?:icon|apple-touch-icon)" href="([^"]+)"/g),
    ...named(text, /(?:srcSet|src)="(\/media\/[^"]+\.svg)"/g),
  ];
  expect(pictures.length).toBeGreaterThanOrEqual(5);
  for (const picture of pictures) expect((await ask(server.origin, picture)).status, picture).toBe(200);
  expect(text).toContain('alt="A red kite on a long string flies above a flat roof with one small table."');
  expect(named(text, /<meta name="theme-color" content="([^"]+)" media="/g)).toHaveLength(2);
});

test('a page that was kept on the way, and names the colours of another day, gets those of today', async ({
  server,
}) => {
  const yesterday = await ask(server.origin, '/theme/0123456789abcdef.css');
  expect(yesterday.status).toBe(307);
  expect(yesterday.headers['cache-control']).toBe('no-store');
  const today = await ask(server.origin, String(yesterday.headers.location));
  expect({ status: today.status, type: today.headers['content-type'] }).toEqual({
    status: 200,
    type: 'text/css; charset=utf-8',
  });
  expect((await ask(server.origin, '/theme/none.css')).status).toBe(404);
});

test('photographs stand in the gallery with all that is printed with them, in every language', async ({ server }) => {
  for (const locale of locales) {
    const { text } = await ask(server.origin, `/${locale}/press/stills`);
    const words = messages[locale].stills;
    expect(text).toContain(words.title);
    expect(text).toContain(words.leftToRight);
    expect(text).toContain(words.pixels.replace('{width}', '1280').replace('{height}', '800'));
    expect(text).toContain(formatPrintSize(locale, { width: 1280, height: 800 }));
    expect(text.indexOf('>1</span>')).toBeLessThan(text.indexOf('>2</span>'));
    expect(text).toContain(words.credit.replace('{credit}', 'Person Three'));
    expect(text.indexOf('Персона Третья')).toBeLessThan(text.lastIndexOf('person-one'));
    expect(text).not.toContain('Kanarski');
  }
});

test('a photograph is answered in the form that is asked for, with its size on the page', async ({ server }) => {
  const { text } = await ask(server.origin, '/en/press/stills');
  expect(text).toContain('width="1280" height="800"');
  const forms = named(text, /(\/media\/[0-9a-f]{32}-480-q\d+\.(?:avif|webp|jpeg)) 480w/g);
  expect(new Set(forms.map((form) => form.split('.').at(-1)))).toEqual(new Set(['avif', 'webp', 'jpeg']));
  for (const form of new Set(forms)) {
    const { status, headers, body } = await ask(server.origin, form);
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: `image/${form.split('.').at(-1)}` });
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(body.length).toBeGreaterThan(200);
  }
  const unmade = forms[0]?.replace('-480-', '-481-') ?? '';
  expect((await ask(server.origin, unmade)).status).toBe(404);
});

test('a photograph takes the place of the drawing of the person it shows', async ({ server }) => {
  const shown = await ask(server.origin, '/en/people/person-one');
  expect(shown.text).toContain('alt="Person One smiles in front of a wall."');
  expect(shown.text).not.toContain('<svg');
  expect((await ask(server.origin, '/en/people/person-three')).text).toContain('<svg');
});

test('every page names a picture for those who pass it on, and it is there', async ({ server }) => {
  for (const [page, own] of [
    ['/en', '/en/share.png'],
    ['/ru/premiere', '/ru/premiere/share.png'],
    ['/es/press/opening-night', '/es/press/opening-night/share.png'],
    ['/en/people/person-three', '/en/people/person-three/share.png'],
    ['/ru/contacts', '/ru/share.png'],
  ] as const) {
    const { text } = await ask(server.origin, page);
    const [image = ''] = named(text, /<meta property="og:image" content="([^"]+)"/g).map(withoutSite);
    expect(image, page).toMatch(/\?v=[0-9a-f]{8}$/);
    expect(image.slice(0, image.indexOf('?')), page).toBe(own);
    const { status, headers, body } = await ask(server.origin, image);
    expect({ status, type: headers['content-type'] }, image).toEqual({ status: 200, type: 'image/png' });
    expect(body.readUInt32BE(16)).toBe(1200);
    expect(body.readUInt32BE(20)).toBe(630);
  }
  for (const hidden of ['/en/press/second-helping/share.png', '/en/people/person-two/share.png'])
    expect((await ask(server.origin, hidden)).status, hidden).toBe(404);
});

test('a browser is told what to get ready, and nothing where a reader saves data', async ({ server }) => {
  const { headers } = await ask(server.origin, '/en');
  const rules = JSON.parse(String(headers['speculation-rules']));
  const given = await ask(server.origin, rules);
  expect(given.headers['content-type']).toBe('application/speculationrules+json');
  expect(JSON.parse(given.text).prerender).toHaveLength(1);
  expect((await ask(server.origin, rules, { headers: { 'Save-Data': 'on' } })).text).toBe('{}');
});

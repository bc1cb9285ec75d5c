import { expect, test, vi } from 'vitest';
import { tokenOf } from '../../../../lib/server/private-links/token';
import { makeAnswer } from '../../../../lib/server/render/answer';
import { ask } from '../../../support/ask';
import { secondFilmAt } from '../../../support/second-film';
import { always, noon, serving } from '../../../support/serving';

const secret = 'a secret of the tests, which is long enough';
const release = 'second-helping';
const link = {
  id: '0123456789abcdef',
  opens: `press/${release}`,
  locale: 'en',
  until: noon + 60_000,
  version: 'fedcba9876543210',
} as const;
const token = tokenOf(link, secret);
const path = `/en/private/${token}/press/${release}`;

const copy = () => makeAnswer(200, 'text/html; charset=utf-8', Buffer.from('<p>early</p>'));

function opened(privateCopy = vi.fn(copy), more: Partial<Parameters<typeof serving>[0]> = {}) {
  const renderer = { ...always(secondFilmAt(noon)), privateCopy };
  return serving({ renderer, privateLinkSecret: secret, ...more });
}

test('a private link and its files are answered, and nobody keeps them, finds them or hears of them', async () => {
  const rendered = vi.fn(copy);
  const origin = await opened(rendered);
  for (const ending of ['', '.pdf']) {
    const { status, text, headers } = await ask(origin, path + ending);
    expect([status, text]).toEqual([200, '<p>early</p>']);
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow, noarchive',
    });
    expect(JSON.stringify(headers)).not.toContain(token.slice(0, 16));
    expect(headers['speculation-rules']).toBeUndefined();
  }
  await ask(origin, path);
  expect(rendered.mock.calls).toEqual([
    [link, { kind: 'press', id: release }],
    [link, { kind: 'press', id: release, format: 'pdf' }],
    [link, { kind: 'press', id: release }],
  ]);
});

test('one link of whoever is accredited opens the list and the items of it, in its language', async () => {
  const { id, locale, until } = link;
  const accredited = { id, locale, until, opens: 'accredited' } as const;
  const at = `/en/private/${tokenOf(accredited, secret)}`;
  const rendered = vi.fn(copy);
  const origin = await opened(rendered);
  for (const asked of ['/accredited', `/press/${release}`, '/people/ada-finch'])
    expect((await ask(origin, at + asked)).status, asked).toBe(200);
  expect((await ask(origin, `${at.replace('/en/', '/ru/')}/accredited`)).status).toBe(404);
  expect((await ask(origin, `${path.slice(0, path.indexOf('/press/'))}/accredited`)).status).toBe(404);
  expect(rendered.mock.calls).toEqual([
    [accredited, undefined],
    [accredited, { kind: 'press', id: release }],
    [accredited, { kind: 'people', id: 'ada-finch' }],
  ]);
});

const last = token.at(-1) === 'A' ? 'B' : 'A';

test.each([
  ['altered', `/en/private/${token.slice(0, -1)}${last}/press/${release}`, {}],
  ['of another language', `/ru/private/${token}/press/${release}`, {}],
  ['of another release', `/en/private/${token}/press/opening-night`, {}],
  ['late', path, { clock: () => link.until }],
  ['without a secret', path, { privateLinkSecret: undefined }],
  ['in a preview', path, { preview: true }],
  ['of another form', `/en/private/${token}`, {}],
  ['of no format', `${path}.exe`, {}],
  ['in other letters', path.replace('/en/', '/EN/'), {}],
])(
  'a private link that is %s is what does not exist, byte for byte, and costs no rendering',
  async (_, asked, more) => {
    const rendered = vi.fn(copy);
    const origin = await opened(rendered, more);
    const [reply, missing] = [await ask(origin, asked), await ask(origin, `${asked.slice(0, 3)}/nothing`)];
    const withoutDate = ({ date: _date, ...headers }: typeof reply.headers) => headers;
    expect([reply.status, reply.text, withoutDate(reply.headers)]).toEqual([
      404,
      missing.text,
      withoutDate(missing.headers),
    ]);
    expect(rendered).not.toHaveBeenCalled();
  },
);

test('a private link whose release is public by now, or that is revoked, is what does not exist, byte for byte', async () => {
  const origin = await opened(vi.fn(async () => undefined as never));
  const [reply, missing] = [await ask(origin, path), await ask(origin, '/en/nothing')];
  const withoutDate = ({ date: _date, ...headers }: typeof reply.headers) => headers;
  expect([reply.status, reply.text, withoutDate(reply.headers)]).toEqual([
    404,
    missing.text,
    withoutDate(missing.headers),
  ]);
});

test('the token stands in no log, whatever goes wrong', async () => {
  const logged = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const origin = await opened(vi.fn(() => Promise.reject(new Error('out of paper'))));
  const { status, text } = await ask(origin, path);
  const lines = logged.mock.calls.map(([line]) => String(line)).join('');
  logged.mockRestore();
  expect([status, text.includes(token)]).toEqual([503, false]);
  expect(lines).toContain('out of paper');
  expect(lines).not.toContain(token.slice(0, 16));
});

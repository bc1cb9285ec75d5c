import { expect, it } from 'vitest';
import { privatePathOf, readPrivatePath, withoutToken } from '../../../../lib/routes/private-path';
import { secretOf } from '../../../../lib/server/private-links/secret';
import { type PrivateLink, readToken, tokenOf } from '../../../../lib/server/private-links/token';

const secret = 'a secret of the tests, which is long enough';
const until = Date.parse('2031-05-04T18:30:00Z');
const link: PrivateLink = {
  id: '0123456789abcdef',
  opens: 'press/opening-night',
  locale: 'es',
  until,
  version: 'fedcba9876543210',
};
const place = { opens: link.opens, locale: link.locale };
const token = tokenOf(link, secret);

it('opens what it was made for, up to the millisecond before its end', () => {
  expect(readToken(token, place, secret, until - 1)).toEqual(link);
  expect(readToken(token, place, secret, until)).toBeUndefined();
});

it('opens nothing else: no other release, no other language, and nothing that another secret has signed', () => {
  expect(readToken(token, { ...place, opens: 'press/opening' }, secret, 0)).toBeUndefined();
  expect(readToken(token, { ...place, locale: 'en' }, secret, 0)).toBeUndefined();
  expect(readToken(token, place, `${secret}.`, 0)).toBeUndefined();
});

it('opens nothing with any sign of it changed, left out or added', () => {
  const signs = '0Zz_-.'.split('');
  const altered = [...token].flatMap((sign, index) => [
    token.slice(0, index) + token.slice(index + 1),
    ...signs.filter((each) => each !== sign).map((each) => token.slice(0, index) + each + token.slice(index + 1)),
  ]);
  for (const each of [...altered, `${token}=`, `${token} `, ` ${token}`, '', token.toUpperCase()])
    expect(readToken(each, place, secret, 0), each).toBeUndefined();
});

it('does not open twice because its last sign says less than it could', () => {
  const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const opening = [...base64].filter((sign) => readToken(token.slice(0, -1) + sign, place, secret, 0));
  expect(opening).toEqual([token.at(-1)]);
});

it('stands in a path that is read again, for the page and its files, and in no log', () => {
  const path = privatePathOf({ locale: 'es', opens: link.opens, token });
  const item = { kind: 'press', id: 'opening-night' } as const;
  const route = { kind: 'private-copy', locale: 'es', item, token };
  expect(readPrivatePath(path)).toEqual(route);
  expect(readPrivatePath(`${path}.pdf`)).toEqual({ ...route, item: { ...item, format: 'pdf' } });
  expect([`${path}.exe`, `/fr${path.slice(3)}`, `${path}/`, `/x${path}`].map(readPrivatePath)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  for (const logged of [path, path.toUpperCase(), `${path}.pdf`, `/es/private/${token}`])
    expect(withoutToken(logged).toLowerCase()).not.toContain(token.slice(0, 8).toLowerCase());
});

it('needs a secret that is hard to guess: a shorter one signs nothing, and whoever runs the site is told', () => {
  const told: string[] = [];
  const given = (privateLinkSecret: string | undefined) => secretOf({ privateLinkSecret }, (why) => told.push(why));
  expect([given(undefined), given('x'.repeat(31)), given('x'.repeat(32))]).toEqual([
    undefined,
    undefined,
    'x'.repeat(32),
  ]);
  expect(told).toEqual(['PRIVATE_LINK_SECRET must have at least 32 letters']);
});

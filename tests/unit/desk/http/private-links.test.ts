import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Today } from '@/lib/desk/api';
import type { PrivateLinks } from '@/lib/desk/private-link-api';
import { readPrivatePath } from '@/lib/routes/private-path';
import { readToken } from '@/lib/server/private-links/token';
import { deskOfTest } from '../../../support/desk';

const signing = { secret: 'a secret of the tests, which is long enough', siteUrl: 'https://film.example' };
const path = '/desk/api/private-links/items/press/second-helping';
const until = '2998-01-01T00:00:00+01:00';

it('makes a link that the site honours, lists it and revokes it', async () => {
  const { ask, folder } = await deskOfTest(signing);
  expect((await ask('GET', path)).data).toEqual({ isOff: false, isPossible: true, links: [] });
  const [link] = ((await ask('POST', path, { language: 'en', until })).data as PrivateLinks).links;
  expect(link).toMatchObject({ language: 'en', until: '2997-12-31T23:00:00.000Z', isChanged: false });
  const route = readPrivatePath(link?.address?.slice(signing.siteUrl.length) ?? '');
  const read = readToken(
    route?.token ?? '',
    { locale: 'en', opens: 'press/second-helping' },
    signing.secret,
    Date.now(),
  );
  expect(read).toMatchObject({ id: link?.id, until: Date.parse(until) });

  const records = join(folder, 'private-links');
  const [name = ''] = readdirSync(records);
  expect(readFileSync(join(records, name), 'utf8')).not.toContain(route?.token.split('.').at(-1));
  expect((await ask('GET', '/desk/api/today')).text).not.toContain('private-links');

  const revoked = ((await ask('DELETE', `${path}/links/${link?.id}`)).data as PrivateLinks).links[0];
  expect(revoked?.revokedAt).toBeDefined();
  expect(revoked?.address).toBeUndefined();
});

it('makes a link for accredited readers, whatever is open to them, and shows both moments on the first page', async () => {
  const { ask, folder } = await deskOfTest(signing);
  const file = join(folder, 'press/second-helping/en.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/\nfacts:\n/, '\nfacts:\n  accreditedFrom: 2998-01-01T00:00:00Z\n'));
  const accredited = '/desk/api/private-links/accredited';
  const [link] = ((await ask('POST', accredited, { language: 'es', until })).data as PrivateLinks).links;
  const route = readPrivatePath(link?.address?.slice(signing.siteUrl.length) ?? '');
  expect(readToken(route?.token ?? '', { locale: 'es', opens: 'accredited' }, signing.secret, 0)?.id).toBe(link?.id);
  await expect
    .poll(async () => {
      const { coming } = (await ask('GET', '/desk/api/today')).data as Today;
      return coming.filter(({ id }) => id === 'second-helping').map(({ what }) => what);
    })
    .toEqual(['opens', 'appears']);
  const revoked = ((await ask('DELETE', `${accredited}/links/${link?.id}`)).data as PrivateLinks).links[0];
  expect(revoked?.address).toBeUndefined();
  expect((await ask('GET', '/desk/api/private-links/items/contacts/press-desk')).status).toBe(404);
});

it('refuses a link to what is public, or is over, and to revoke what is none', async () => {
  const { ask } = await deskOfTest(signing);
  const ofPublic = '/desk/api/private-links/items/press/opening-night';
  expect((await ask('GET', ofPublic)).data).toMatchObject({ isPossible: false });
  expect((await ask('POST', ofPublic, { language: 'en', until })).status).toBe(400);
  expect((await ask('POST', path, { language: 'en', until: '2020-01-01T00:00:00Z' })).status).toBe(400);
  expect((await ask('POST', path, { language: 'fr', until })).status).toBe(400);
  expect((await ask('DELETE', `${path}/links/0123456789abcdef`)).status).toBe(404);
  expect((await ask('DELETE', `${path}/links/..%2F..`)).status).toBe(404);
});

it('says that there are none where the desk was given no secret', async () => {
  const { ask } = await deskOfTest();
  expect((await ask('GET', path)).data).toMatchObject({ isOff: true, isPossible: false });
  expect((await ask('POST', path, { language: 'en', until })).status).toBe(400);
});

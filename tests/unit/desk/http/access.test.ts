import { symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deskOfTest, token } from '../../../support/desk';

/** `fetch` lets nobody choose a host. */
function statusWithHost(origin: string, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    request(origin + path, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

/** How many of so many requests are refused, which are asked on one connection and wait for nothing. */
function refusedOnOneConnection(origin: string, count: number): Promise<number> {
  const { port, host } = new URL(origin);
  const asked = `GET /desk/api/today HTTP/1.1\r\nHost: ${host}\r\n`;
  return new Promise((resolve, reject) => {
    let answered = '';
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(`${`${asked}\r\n`.repeat(count - 1)}${asked}Connection: close\r\n\r\n`),
    );
    socket.setEncoding('latin1').on('data', (text) => {
      answered += text;
    });
    socket.on('error', reject).on('end', () => resolve(answered.split('HTTP/1.1 403 ').length - 1));
  });
}

it('opens for whoever has the printed address, and for nobody else', async () => {
  const { origin } = await deskOfTest();
  expect((await fetch(`${origin}/desk`)).status).toBe(403);
  expect((await fetch(`${origin}/en`)).status).toBe(403);
  expect((await fetch(`${origin}/desk?token=${token}x`, { redirect: 'manual' })).status).toBe(403);
  const entered = await fetch(`${origin}/desk?token=${token}`, { redirect: 'manual' });
  expect(entered.status).toBe(303);
  expect(entered.headers.get('location')).toBe('/desk');
  expect(entered.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict$/);
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect((await fetch(`${origin}/desk`, { headers: { cookie } })).status).toBe(200);
  expect(await (await fetch(`${origin}/en`, { headers: { cookie } })).text()).toBe('a page of the site');
});

it.each([
  ['a foreign host', { host: 'desk.example' }],
  ['a name that was made to lead here', { host: 'desk.example:80' }],
  ['a foreign origin', { origin: 'https://elsewhere.example' }],
  ['an origin of no page', { origin: 'null' }],
])('refuses %s, even with the cookie', async (_what, headers) => {
  const { origin } = await deskOfTest();
  const cookie = `desk-${new URL(origin).port}=${token}`;
  expect(await statusWithHost(origin, '/desk/api/today', { cookie })).toBe(200);
  expect(await statusWithHost(origin, '/desk/api/today', { cookie, ...headers })).toBe(403);
});

it('lets nothing be changed by a form or a link of another page', async () => {
  const { ask } = await deskOfTest();
  const item = { kind: 'press', id: 'new', languages: ['en'] };
  expect((await ask('POST', '/desk/api/items', item, { 'X-Desk': '' })).status).toBe(403);
  expect((await ask('POST', '/desk/api/items', item, { 'Content-Type': 'text/plain' })).status).toBe(415);
  expect((await ask('GET', '/desk/api/items/press/new')).status).toBe(404);
});

it.each([
  '/desk/api/items/..%2F/x',
  '/desk/api/items/press/..%2F..%2Fetc',
  '/desk/api/items/press/..',
  '/desk/api/items/press/%00',
  '/desk/api/items/press/%E0%A4%A',
  '/desk/api/items/constructor/x',
  '/desk/api/nothing',
])('has nothing at %s', async (path) => {
  const { ask } = await deskOfTest();
  const { status, data } = await ask('GET', path);
  expect([400, 404]).toContain(status);
  expect(data).toEqual({ refused: expect.any(String) });
});

it('follows no link out of the content', async () => {
  const { ask, folder } = await deskOfTest();
  symlinkSync('/etc', join(folder, 'press', 'outside'));
  expect((await ask('GET', '/desk/api/items/press/outside')).status).toBe(400);
  expect((await ask('PUT', '/desk/api/items/press/outside/en', { text: 'x' })).status).toBe(400);
});

it('takes no more than it can hold, and goes on', async () => {
  const { ask } = await deskOfTest();
  const large = { text: 'a'.repeat(3 * 1024 * 1024) };
  expect((await ask('PUT', '/desk/api/items/press/opening-night/en', large)).status).toBe(413);
  const picture = Buffer.alloc(50 * 1024 * 1024);
  expect((await ask('PUT', '/desk/api/items/stills/roof/pictures/new.jpg', picture)).status).toBe(413);
  expect((await ask('GET', '/desk/api/today')).status).toBe(200);
});

it('refuses each of 10 000 requests of somebody else, and goes on', { timeout: 60_000 }, async () => {
  const { ask, origin } = await deskOfTest();
  const refused = await Promise.all(Array.from({ length: 10 }, () => refusedOnOneConnection(origin, 1000)));
  expect(refused.reduce((sum, each) => sum + each)).toBe(10_000);
  expect((await ask('GET', '/desk/api/today')).status).toBe(200);
});

import { randomBytes } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeAnswer, sizeOf } from '../../../../lib/server/render/answer';

const text = Buffer.from('<p>Кафе воздушных змеев</p>'.repeat(50));

test('every form of an answer unpacks to the same bytes', async () => {
  const { bodies } = await makeAnswer(200, 'text/html', text);
  expect(bodies.identity).toEqual(text);
  expect(brotliDecompressSync(bodies.br as Buffer)).toEqual(text);
  expect(gunzipSync(bodies.gzip as Buffer)).toEqual(text);
});

test('packed forms are much smaller', async () => {
  const { bodies } = await makeAnswer(200, 'text/html', text);
  expect(bodies.br?.length).toBeLessThan(text.length / 4);
  expect(bodies.gzip?.length).toBeLessThan(text.length / 4);
});

test('each form has a strong tag of its own', async () => {
  const { br, gzip, identity } = (await makeAnswer(200, 'text/html', text)).etags;
  expect(new Set([br, gzip, identity]).size).toBe(3);
  for (const tag of [br, gzip, identity]) expect(tag).toMatch(/^"[\w-]+"$/);
});

test('the same bytes have the same tags on every machine, other bytes others', async () => {
  const [first, again, other] = await Promise.all(
    [text, Buffer.from(text), Buffer.from('other')].map((body) => makeAnswer(200, 'text/html', body)),
  );
  expect(again?.etags).toEqual(first?.etags);
  expect(other?.etags.identity).not.toBe(first?.etags.identity);
  expect((await makeAnswer(200, 'text/plain', Buffer.from('a'))).etags.identity).toBe('"ypeBEsobvcr6wjGzmiPcTa"');
});

test('its size counts every form', async () => {
  const answer = await makeAnswer(200, 'text/plain', randomBytes(10_000));
  expect(sizeOf(answer)).toBeGreaterThan(30_000);
});

test('a picture is packed already and kept in one form', async () => {
  const answer = await makeAnswer(200, 'image/png', randomBytes(10_000));
  expect(Object.keys(answer.bodies)).toEqual(['identity']);
  expect(sizeOf(answer)).toBeLessThan(11_000);
});

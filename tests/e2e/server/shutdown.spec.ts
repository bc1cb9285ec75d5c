import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { ask } from '../../support/ask';
import { mediaPath } from '../../support/media-path';
import { startServer } from '../../support/server';
import { expect, test } from '../../support/server-test';

/** A drawing of 24 megabytes that packing makes no smaller, of remarks. */
function hugeDrawing(): string {
  const remarks = Array.from(
    { length: 400 },
    () => `<!--${randomBytes(45_000).toString('base64url').replaceAll('-', '_')}-->`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${remarks.join('')}</svg>`;
}

test('after SIGTERM a download under way is finished, nobody new is let in, and the process ends with 0', async () => {
  const drawing = hugeDrawing();
  const server = await startServer({}, (content) => writeFileSync(join(content, 'film/kite.svg'), drawing));
  const asked = request(server.origin + mediaPath(join(server.content, 'film/kite.svg')), { agent: false }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  server.signal('SIGTERM');
  await expect
    .poll(() =>
      ask(server.origin, '/healthz').then(
        () => 'answered',
        () => 'refused',
      ),
    )
    .toBe('refused');
  let received = 0;
  response.on('data', (part: Buffer) => {
    received += part.length;
  });
  await once(response, 'end');
  expect(received).toBe(drawing.length);
  expect(await server.ended).toBe(0);
  await server.stop();
});

test('a reader of the log who goes away neither ends the server nor keeps it busy', async () => {
  const server = await startServer();
  server.stopReading();
  writeFileSync(join(server.content, 'press/opening-night/en.md'), 'no front matter');
  const spent = () => Number(readFileSync(`/proc/${server.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  await expect.poll(async () => JSON.parse((await ask(server.origin, '/healthz')).text).problems).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const before = spent();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(spent() - before).toBeLessThan(200);
  expect((await ask(server.origin, '/en')).status).toBe(200);
  await server.stop();
});

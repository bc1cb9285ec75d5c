import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { ask } from '../../support/ask';
import { mediaPath } from '../../support/media-path';
import { startServer } from '../../support/server';
import { expect, test } from '../../support/server-test';

const megabyte = 1024 * 1024;

test('after SIGTERM a download under way is finished, nobody new is let in, and the process ends with 0', async () => {
  const server = await startServer({}, (content) =>
    writeFileSync(join(content, 'film/kite.svg'), randomBytes(24 * megabyte)),
  );
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
  expect(received).toBe(24 * megabyte);
  expect(await server.ended).toBe(0);
  await server.stop();
});

import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { answerClientError } from '../../../../lib/server/http/client-error';
import { securityHeaders } from '../../../../lib/server/http/headers';
import { ask, askRaw } from '../../../support/ask';
import { listening } from '../../../support/listening';

const headers = securityHeaders('https://film.example', false);

const origin = (timeout?: number) =>
  listening(
    (_, response) => response.end('fine'),
    (server) => {
      server.on('clientError', answerClientError(headers));
      if (timeout) Object.assign(server, { headersTimeout: timeout, requestTimeout: timeout });
    },
  );

const expectWholeAnswer = (answer: string, status: string) => {
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status}\r\n`));
  for (const [name, value] of Object.entries(headers)) expect(answer).toContain(`\r\n${name}: ${value}\r\n`);
  expect(answer).toMatch(/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n$/);
};

test.each([
  ['words that are no HTTP', 'hello\r\n\r\n'],
  ['a method that does not exist', 'FROB /en HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['a version that does not exist', 'GET /en HTTP/9.9\r\nHost: a\r\n\r\n'],
  ['two lengths that contradict', 'GET /en HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
  ['a length beside chunks', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n'],
  ['a header with a line break in its name', 'GET /en HTTP/1.1\r\nHost: a\r\nX\n: y\r\n\r\n'],
])('%s: 400 with the headers that every answer has', async (_, bytes) => {
  expectWholeAnswer(await askRaw(await origin(), bytes), '400 Bad Request');
});

test('headers of 20 kB: 431', async () => {
  const bytes = `GET /en HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`;
  expectWholeAnswer(await askRaw(await origin(), bytes), '431 Request Header Fields Too Large');
});

test('a visitor who leaves in the middle of a request harms nobody', async () => {
  const here = await origin();
  const leaving = connect(Number(new URL(here).port), '127.0.0.1', () =>
    leaving.write('GET /en HTT', () => leaving.resetAndDestroy()),
  );
  await once(leaving, 'close');
  expect((await ask(here, '/en')).text).toBe('fine');
});

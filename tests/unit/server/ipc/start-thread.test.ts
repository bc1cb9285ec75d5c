import { once } from 'node:events';
import { expect, test } from 'vitest';
import { startThread } from '../../../../lib/server/ipc/start-thread';

test('a thread runs a TypeScript file and gets what it is started with', async () => {
  const thread = startThread(new URL('../../../support/echo-thread.ts', import.meta.url), {
    workerData: { words: 'of the first thread' },
  });
  expect(await once(thread, 'message')).toEqual(['of the first thread']);
  await thread.terminate();
});

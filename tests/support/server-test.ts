import { test as base, expect } from '@playwright/test';
import { ask } from './ask';
import { putBack } from './put-back';
import { type RunningServer, startServer } from './server';

type Own = {
  /** A server whose content this test may change: it is put back afterwards. Its log begins with the test. */
  editableServer: RunningServer;
};

type Shared = {
  /** A server that many tests ask and none changes. */
  server: RunningServer;
  /** Starting one for each test would take longer than all that they do. */
  edited: RunningServer;
};

/** What the server knows of its content: the same again once that is put back. */
async function stateOf({ origin }: RunningServer) {
  const { edition, problems } = JSON.parse((await ask(origin, '/healthz')).text) as Record<string, unknown>;
  return { edition, problems };
}

/** Tests of the server as it is started in production, over plain HTTP. */
export const test = base.extend<Own, Shared>({
  editableServer: async ({ edited }, use) => {
    const state = await stateOf(edited);
    edited.forgetOutput();
    await use(edited);
    putBack(edited.content);
    await expect.poll(() => stateOf(edited), { timeout: 30_000 }).toEqual(state);
  },
  edited: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from this pattern
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from this pattern
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
});

export { expect };

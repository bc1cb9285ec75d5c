import { test as base, expect } from '@playwright/test';
import { type RunningServer, startServer } from './server';

type Own = {
  /** A server that only this test sees: it may change its content and end it. */
  ownServer: RunningServer;
};

type Shared = {
  /** A server that many tests ask and none changes. */
  server: RunningServer;
};

/** Tests of the server as it is started in production, over plain HTTP. */
export const test = base.extend<Own, Shared>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from this pattern
  ownServer: async ({}, use) => {
    const server = await startServer();
    await use(server);
    await server.stop();
  },
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

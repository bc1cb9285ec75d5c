import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `npm run test:production`: with the programs that run in front of the site, of which each listens on ports of its own. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/production/*.test.ts'],
    cache: false,
    testTimeout: 900_000,
    hookTimeout: 900_000,
    fileParallelism: false,
  },
});

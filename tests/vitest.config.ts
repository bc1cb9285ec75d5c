import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)) } },
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    cache: false,
    // A limit for what hangs, not for what is slow: a busy machine takes many times as long.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // All cores: the default leaves one for watching, and here nothing is watched.
    maxWorkers: '100%',
    // A worker loads a module once for all files that it runs: loading took over half of the time. So a test puts back
    // what it changes of a module, and nothing is mocked by module.
    isolate: false,
  },
});

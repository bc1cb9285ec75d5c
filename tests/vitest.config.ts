import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)) } },
  // All cores: the default leaves one for watching, and here nothing is watched.
  test: { include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'], cache: false, maxWorkers: '100%' },
});

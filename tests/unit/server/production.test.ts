import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the server runs the production builds of React and Next and sends nothing home, however it is started', () => {
  const script =
    "import './lib/server/production.ts'; console.log(process.env.NODE_ENV, process.env.NEXT_TELEMETRY_DISABLED)";
  const words = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const env = { ...process.env, NODE_ENV: 'development' as const, NEXT_TELEMETRY_DISABLED: '' };
  expect(execFileSync(process.execPath, words, { env, encoding: 'utf8' })).toBe('production 1\n');
});

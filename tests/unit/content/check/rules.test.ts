import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { lenientRules, strictRules } from '@/lib/content/check/rules';

it('every rule that is written is asked', async () => {
  const folder = resolve('lib/content/check/rules');
  const files = readdirSync(folder).map((name) => import(join(folder, name)));
  const written = (await Promise.all(files)).flatMap((module) => Object.values(module));
  expect(written.length).toBeGreaterThan(10);
  expect(new Set([...strictRules, ...lenientRules])).toEqual(new Set(written));
});

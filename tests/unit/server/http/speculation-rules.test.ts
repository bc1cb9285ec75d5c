import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { speculationRules } from '../../../../lib/server/http/speculation-rules';
import { ask } from '../../../support/ask';
import { serving } from '../../../support/serving';

const asked = (headers: Record<string, string>) => speculationRules({ headers } as unknown as IncomingMessage);

test('a browser gets pages ready when a reader is about to follow a link, and no files', () => {
  const { prerender } = JSON.parse(asked({}));
  expect(prerender[0].eagerness).toBe('moderate');
  expect(prerender[0].where.and).toEqual([{ href_matches: '/*' }, { not: { href_matches: '/*.*' } }]);
});

test('nothing is got ready for a reader who saves data or wants less motion', () => {
  expect(asked({ 'save-data': 'on' })).toBe('{}');
  expect(asked({ 'sec-ch-prefers-reduced-motion': '"reduce"' })).toBe('{}');
  expect(asked({ 'sec-ch-prefers-reduced-motion': '"no-preference"' })).not.toBe('{}');
});

test('pages name the rules, which come with their own type', async () => {
  const origin = await serving();
  expect((await ask(origin, '/en')).headers).toMatchObject({
    'speculation-rules': '"/speculation-rules.json"',
    'accept-ch': 'Sec-CH-Prefers-Reduced-Motion',
  });
  const { status, headers } = await ask(origin, '/speculation-rules.json');
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'application/speculationrules+json',
    vary: 'Save-Data, Sec-CH-Prefers-Reduced-Motion',
  });
});

import { expect, test, vi } from 'vitest';
import { log } from '../../../lib/server/log';

function logged(...words: Parameters<typeof log>): string {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  log(...words);
  const text = write.mock.calls.map(([part]) => String(part)).join('');
  write.mockRestore();
  return text;
}

test('an event is one line of JSON that begins with its time, its level and its name', () => {
  const line = logged('problem', { file: 'press/a/en.md', line: 3 });
  expect(line).toMatch(/^\{"time":"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z","level":"warn","event":"problem",/);
  expect(JSON.parse(line)).toMatchObject({ event: 'problem', file: 'press/a/en.md', line: 3 });
});

test('it stays one line whatever is in it', () => {
  const line = logged('problem', { message: 'one\ntwo\u2028three "four"' });
  expect(line.split('\n')).toEqual([line.trimEnd(), '']);
  expect(JSON.parse(line).message).toBe('one\ntwo\u2028three "four"');
});

test('an event may have no details', () => {
  expect(Object.keys(JSON.parse(logged('ready')))).toEqual(['time', 'level', 'event']);
});

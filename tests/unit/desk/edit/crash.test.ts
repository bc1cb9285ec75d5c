import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { listVersions } from '@/lib/desk/edit/files/history';
import { readStored } from '@/lib/desk/edit/files/read-item';
import { saveFile } from '@/lib/desk/edit/files/save';
import { deskFolder } from '../../../support/desk-folder';

const file = 'press/opening-night/en.md';

/**
 * Rounds of saves, each of which ends with a kill at another moment. 200 of them, which `KILLS=200` asks for, need 200
 * processes; every run of the tests makes do with some.
 */
const kills = Number(process.env.KILLS ?? 12);

/** A desk that adds a line with every save, in one file so that it starts at once. */
async function savingDesk(desk: ReturnType<typeof deskFolder>) {
  const script = join(desk.content, '../save-loop.cjs');
  await build({ entryPoints: ['tests/support/save-loop.ts'], outfile: script, bundle: true, platform: 'node' });
  return (saves: number) =>
    spawn(process.execPath, [script, desk.content, desk.store, file, String(saves)], { stdio: 'inherit' });
}

const isWhole = (text: string) => /^begin\n(?:\d+ \d+\n)*$/.test(text);

it('a process that is killed while it saves leaves the old file or the new one', {
  timeout: 5_000 * kills,
}, async () => {
  const desk = deskFolder();
  const place = join(desk.content, file);
  writeFileSync(place, 'begin\n');
  const start = await savingDesk(desk);
  for (let round = 0; round < kills; round++) {
    const before = readFileSync(place, 'utf8');
    const child = start(200);
    while (readFileSync(place, 'utf8') === before) await wait(1);
    await wait((round * 7) % 30);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const after = readFileSync(place, 'utf8');
    expect(isWhole(after)).toBe(true);
    expect(after.startsWith(before)).toBe(true);
  }
  const [last] = listVersions(desk, file);
  expect(last?.size).toBeGreaterThan(0);
  expect(saveFile(desk, file, readStored(desk, file)?.hash, Buffer.from('end')).ok).toBe(true);
});

it('of two desks that save the same file neither loses a line of the other', { timeout: 60_000 }, async () => {
  const desk = deskFolder();
  const place = join(desk.content, file);
  writeFileSync(place, 'begin\n');
  const start = await savingDesk(desk);
  const children = [start(50), start(50)];
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
  expect(codes).toEqual([0, 0]);
  const text = readFileSync(place, 'utf8');
  expect(isWhole(text)).toBe(true);
  const lines = text.trim().split('\n').slice(1).sort();
  const expected = children.flatMap(({ pid }) => Array.from({ length: 50 }, (_, turn) => `${pid} ${turn}`)).sort();
  expect(lines).toEqual(expected);
});

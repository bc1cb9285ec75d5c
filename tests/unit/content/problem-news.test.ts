import { utimesSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Problem } from '@/lib/content/problem';
import { problemNews } from '@/lib/content/problem-news';
import { contentFolder } from '../../support/content-folder';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

const place = { file: 'stills/roof/roof.png', line: 1, column: 1 };
const cut: Problem = { ...place, code: 'picture.cut' };
const other: Problem = { ...place, code: 'picture.otherFormat', params: { format: 'PNG', ending: '.jpg' } };

function newsOf() {
  const folder = contentFolder({ 'stills/roof/roof.png': 'half' });
  const told: string[] = [];
  const news = problemNews(folder.content, {
    onProblem: ({ code }) => told.push(`wrong: ${code}`),
    onMended: ({ code }) => told.push(`mended: ${code}`),
    onSettled: () => told.push('settled'),
  });
  return { folder, told, ...news };
}

it('a file that is still being copied is no alarm, and none when its copy has ended', () => {
  const { told, report, problems } = newsOf();
  report([cut], true);
  expect([told, problems()]).toEqual([[], []]);
  report([], true);
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([]);
});

it('one that stays as it is becomes a problem after two seconds, once', () => {
  const { folder, told, report, problems } = newsOf();
  report([cut], true);
  for (const path of ['stills/roof/roof.png', 'stills/roof']) utimesSync(folder.at(path), 1, 1);
  vi.advanceTimersByTime(2000);
  expect(told).toEqual(['wrong: picture.cut', 'settled']);
  report([cut], true);
  expect(told).toHaveLength(2);
  expect(problems()).toEqual([cut]);
});

it('one that seems to be of a day to come, since a clock was put, is told of as soon', () => {
  const { folder, told, report } = newsOf();
  const tomorrow = Date.now() / 1000 + 86_400;
  for (const path of ['stills/roof/roof.png', 'stills/roof']) utimesSync(folder.at(path), tomorrow, tomorrow);
  report([cut], true);
  vi.advanceTimersByTime(2000);
  expect(told).toEqual(['wrong: picture.cut']);
});

it('what is wrong however much is written, and what is found when the server starts, is told at once', () => {
  const { told, report } = newsOf();
  report([other], true);
  report([cut], false);
  expect(told).toEqual(['wrong: picture.otherFormat', 'wrong: picture.cut', 'mended: picture.otherFormat']);
});

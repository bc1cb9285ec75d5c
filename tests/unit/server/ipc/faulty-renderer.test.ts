import { expect, onTestFinished, test, vi } from 'vitest';
import { startRenderer } from '../../../../lib/server/ipc/start-renderer';
import { type RendererLimits, superviseRenderer } from '../../../../lib/server/ipc/supervise-renderer';
import { ask } from '../../../support/ask';
import { secondFilm } from '../../../support/second-film';
import { noon, serving } from '../../../support/serving';

const thread = new URL('../../../support/faulty-renderer-thread.ts', import.meta.url);
const settings = { siteUrl: 'https://film.example', contentDir: secondFilm, preview: false, at: noon };
/** A limit for what hangs; a test makes the one that it waits for shorter. */
const limits: RendererLimits = { silence: 60_000, interval: 100, render: 60_000, archive: 60_000 };

const short = 2000;

/** The second film’s site with a renderer that fails at some pages, and what has been logged. */
async function faultySite(shorter: Partial<RendererLimits>) {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  let started = 0;
  const start = () => {
    started += 1;
    return startRenderer(settings, thread);
  };
  const renderer = await superviseRenderer(start, { ...limits, ...shorter });
  onTestFinished(async () => {
    await renderer.close();
    write.mockRestore();
  });
  return { origin: await serving({ renderer }), started: () => started };
}

/** Readers of pages that are in memory, until they are told to go; what they were answered other than 200. */
function readersOf(origin: string, paths: readonly string[]) {
  const failures: string[] = [];
  let answers = 0;
  let isOver = false;
  const all = paths.map(async (path) => {
    while (!isOver) {
      const { status } = await ask(origin, path);
      if (status !== 200) failures.push(`${path}: ${status}`);
      answers += 1;
    }
  });
  const leave = async () => {
    isOver = true;
    await Promise.all(all);
    return { failures, answers };
  };
  onTestFinished(() => void leave());
  return leave;
}

test.each([
  ['throws', '/en/story', 1, {}],
  ['does not end', '/en/contacts', 1, { render: short }],
  ['hangs the thread', '/en/people', 3, { silence: short }],
  ['ends the thread', '/en/premiere', 3, {}],
])(
  'a page that %s is answered 503, the others go on, and the thread is replaced if it is lost',
  {
    timeout: 120_000,
  },
  async (_, path, threads, shorter) => {
    const { origin, started } = await faultySite(shorter);
    const inMemory = ['/en', '/ru', '/es/press'];
    for (const page of inMemory) await ask(origin, page);
    const leave = readersOf(origin, inMemory);
    const beside = ask(origin, '/ru/story');
    const failed = await ask(origin, path);
    expect(failed.status).toBe(503);
    expect(failed.headers['retry-after']).toBe('60');
    expect((await beside).status).toBe(200);
    expect((await ask(origin, '/es/story')).status).toBe(200);
    expect((await ask(origin, path)).status).toBe(503);
    const { failures, answers } = await leave();
    expect(failures).toEqual([]);
    expect(answers).toBeGreaterThan(inMemory.length);
    expect(started()).toBe(threads);
  },
);

import { expect, test, vi } from 'vitest';
import { hrefOf } from '../../../../lib/routes/href';
import { snapshotOf } from '../../../../lib/server/ipc/edition-snapshot';
import { RenderRefused } from '../../../../lib/server/ipc/render-jobs';
import { RendererEnded } from '../../../../lib/server/ipc/renderer-client';
import { type RunningRenderer, superviseRenderer } from '../../../../lib/server/ipc/supervise-renderer';
import { makeAnswer } from '../../../../lib/server/render/answer';
import { pageAt } from '../../../support/routes';
import { secondFilmAt } from '../../../support/second-film';
import { noon } from '../../../support/serving';

const edition = snapshotOf(secondFilmAt(noon));

/** A renderer whose thread ends whenever a page of that name is rendered. */
function endingAt(deadly: string, started: RunningRenderer[] = []) {
  return async (): Promise<RunningRenderer> => {
    let end: (reason: string) => void = () => undefined;
    const ended = new Promise<string>((resolve) => {
      end = resolve;
    });
    const waiting = new Set<(error: Error) => void>();
    const running: RunningRenderer = {
      ended,
      terminate: async () => end('terminated'),
      connection: {
        state: () => ({ edition, problems: 0 }),
        onState: (listener) => listener({ edition, problems: 0 }),
        silence: () => 0,
        ping: () => undefined,
        archive: async () => undefined,
        privateCopy: () => Promise.resolve(undefined),
        end: (reason) => {
          for (const reject of waiting) reject(new RendererEnded(reason));
        },
        render: (_, route) => {
          const path = hrefOf(route);
          if (path.startsWith('/en/slow') || path === deadly)
            return new Promise((resolve, reject) => {
              waiting.add(reject);
              if (path === deadly) end('out of memory');
              else setTimeout(() => resolve(makeAnswer(200, 'text/plain', Buffer.from(path))), 50);
            });
          return makeAnswer(200, 'text/plain', Buffer.from(path));
        },
      },
    };
    started.push(running);
    return running;
  };
}

const quietly = () => vi.spyOn(process.stdout, 'write').mockReturnValue(true);

test('a page that ends the thread twice is refused, and what was rendered beside it comes from the next thread', async () => {
  const write = quietly();
  const started: RunningRenderer[] = [];
  const renderer = await superviseRenderer(endingAt('/en/deadly', started));
  const [beside, deadly] = await Promise.allSettled([
    renderer.render(edition.id, pageAt('/en/slow')),
    renderer.render(edition.id, pageAt('/en/deadly')),
  ]);
  expect(beside).toMatchObject({ status: 'fulfilled', value: { status: 200 } });
  expect(deadly).toMatchObject({ status: 'rejected', reason: expect.any(RenderRefused) });
  expect(started).toHaveLength(3);
  await expect(renderer.render(edition.id, pageAt('/en/deadly'))).rejects.toThrow(RenderRefused);
  expect(started).toHaveLength(3);
  expect((await renderer.render(edition.id, pageAt('/en/other'))).status).toBe(200);
  write.mockRestore();
});

test('the state is there while there is no thread, and the same edition of the next thread changes nothing', async () => {
  const write = quietly();
  const started: RunningRenderer[] = [];
  const renderer = await superviseRenderer(endingAt('', started));
  const changes: unknown[] = [];
  renderer.onState(({ changed }) => changes.push(changed));
  await started[0]?.terminate();
  expect(await renderer.state()).toMatchObject({ edition: { id: edition.id } });
  await vi.waitFor(() => expect(started).toHaveLength(2));
  await vi.waitFor(() => expect(changes).toHaveLength(2));
  expect(changes[1]).toEqual(new Int32Array());
  write.mockRestore();
});

test('a thread that gives no sign of life is ended', async () => {
  vi.useFakeTimers();
  const write = quietly();
  const start = endingAt('');
  let terminated = 0;
  const hung = async () => {
    const running = await start();
    const heard = performance.now();
    const terminate = async () => {
      terminated += 1;
    };
    return { ...running, terminate, connection: { ...running.connection, silence: () => performance.now() - heard } };
  };
  await superviseRenderer(hung);
  await vi.advanceTimersByTimeAsync(9000);
  expect(terminated).toBe(0);
  await vi.advanceTimersByTimeAsync(6000);
  expect(terminated).toBeGreaterThan(0);
  write.mockRestore();
  vi.useRealTimers();
});

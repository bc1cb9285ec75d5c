import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { Manuscript } from '../../../lib/publish/manuscript/model';
import { documentThread } from '../../../lib/server/document-thread';
import type { DocumentRequest } from '../../../lib/server/document-worker';

const titled = (title: string, level: 1 | 3 = 1): Manuscript => ({
  title,
  lang: 'en',
  issuer: 'The Example',
  address: 'https://film.example/en',
  blocks: [
    { kind: 'heading', level: 1, runs: [{ text: title }] },
    { kind: 'heading', level, runs: [{ text: title }] },
  ],
});

test('documents are set in a thread of their own; one that cannot be set fails alone', {
  timeout: 30_000,
}, async () => {
  const set = documentThread();
  const [pdf, refused, docx, again] = await Promise.allSettled([
    set(titled('One'), 'pdf'),
    set(titled('Two', 3), 'pdf'),
    set(titled('Three'), 'docx'),
    set(titled('One'), 'pdf'),
  ]);
  expect(pdf.status === 'fulfilled' && String(pdf.value.subarray(0, 5))).toBe('%PDF-');
  expect(docx.status === 'fulfilled' && String(docx.value.subarray(0, 2))).toBe('PK');
  expect(again).toEqual(pdf);
  expect(refused.status === 'rejected' && String(refused.reason)).toContain('skipped from heading level 1 to 3');
});

/** Threads that do as a title says: answer, say nothing, or end. */
function obedient() {
  const started: EventEmitter[] = [];
  const start = () => {
    const thread = Object.assign(new EventEmitter(), {
      unref: () => undefined,
      terminate: async () => 0,
      postMessage: ({ number, manuscript }: DocumentRequest) => {
        if (manuscript.title === 'ends') setImmediate(() => thread.emit('exit', 1));
        if (manuscript.title === 'answers')
          setImmediate(() => thread.emit('message', { number, bytes: Buffer.from('set') }));
      },
    });
    started.push(thread);
    return thread as unknown as Worker;
  };
  return { started, set: documentThread(start, { idle: 1000, patience: 50, waiting: 2 }) };
}

test.each([
  ['hangs', 'took more than 50 ms'],
  ['ends', 'the document worker ended'],
])('a document that %s fails alone, and the next one gets a new thread', async (title, reason) => {
  const { started, set } = obedient();
  const [bad, good] = await Promise.allSettled([set(titled(title), 'pdf'), set(titled('answers'), 'pdf')]);
  expect(bad.status === 'rejected' && String(bad.reason)).toContain(reason);
  expect(good.status === 'fulfilled' && String(good.value)).toBe('set');
  expect(started).toHaveLength(2);
});

test('more documents than may wait are refused at once', async () => {
  const { set } = obedient();
  const asked = Array.from({ length: 6 }, () => set(titled('answers'), 'pdf'));
  const settled = await Promise.allSettled(asked);
  expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(3);
});

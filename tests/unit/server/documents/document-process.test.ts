import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import type { TextDocument } from '../../../../lib/document/text-document';
import { Busy } from '../../../../lib/server/cache/limited-queue';
import { type DocumentLimits, documentProcess } from '../../../../lib/server/documents/document-process';
import type { DocumentRequest } from '../../../../lib/server/set-documents';

const titled = (title: string, level: 1 | 3 = 1): TextDocument => ({
  title,
  lang: 'en',
  issuer: 'The Example',
  address: 'https://film.example/en',
  blocks: [
    { kind: 'heading', level: 1, runs: [{ text: title }] },
    { kind: 'heading', level, runs: [{ text: title }] },
  ],
});

test('documents are set in a process of their own; one that cannot be set fails alone', {
  timeout: 30_000,
}, async () => {
  const set = documentProcess();
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

/** Processes that do as a title says: answer, say nothing, or end. */
function obedient(limits: Partial<DocumentLimits> = {}) {
  const started: EventEmitter[] = [];
  const start = () => {
    const child = Object.assign(new EventEmitter(), {
      kill: () => true,
      send: ({ number, document }: DocumentRequest) => {
        if (document.title === 'ends') setImmediate(() => child.emit('exit', 1, null));
        if (document.title === 'answers')
          setImmediate(() => child.emit('message', { kind: 'set', number, bytes: Buffer.from('set') }));
      },
    });
    started.push(child);
    return child as unknown as ChildProcess;
  };
  return {
    started,
    set: documentProcess(start, { idle: 1000, patience: 50, waiting: 2, longestWait: 10_000, ...limits }),
  };
}

test.each([
  ['hangs', 'took more than 50 ms'],
  ['ends', 'the process that sets documents ended'],
])('a document that %s fails alone, and the next one gets a new process', async (title, reason) => {
  const { started, set } = obedient();
  const [bad, good] = await Promise.allSettled([set(titled(title), 'pdf'), set(titled('answers'), 'pdf')]);
  expect(bad.status === 'rejected' && String(bad.reason)).toContain(reason);
  expect(good.status === 'fulfilled' && String(good.value)).toBe('set');
  expect(started).toHaveLength(2);
});

test('where one document after the other hangs, those that wait are refused at once and not begun', async () => {
  const { started, set } = obedient();
  const [first, ...rest] = ['hangs', 'hangs', 'answers'].map((title) => set(titled(title), 'pdf'));
  const settled = await Promise.allSettled([first, ...rest]);
  expect(settled.map((each) => each.status === 'rejected' && String(each.reason))).toEqual([
    expect.stringContaining('took more than 50 ms'),
    expect.stringContaining('took more than 50 ms'),
    expect.stringContaining('2 have hung in a row'),
  ]);
  expect(started).toHaveLength(2);
});

test('a document whose turn does not come is refused in time, and its reader is told to come back', async () => {
  const { set } = obedient({ longestWait: 20 });
  const [hangs, waits] = [set(titled('hangs'), 'pdf'), set(titled('answers'), 'pdf')];
  await expect(waits).rejects.toThrow(Busy);
  await expect(hangs).rejects.toThrow('took more than 50 ms');
});

test('more documents than may wait are refused at once', async () => {
  const { set } = obedient();
  const asked = Array.from({ length: 6 }, () => set(titled('answers'), 'pdf'));
  const settled = await Promise.allSettled(asked);
  expect(settled.filter(({ status }) => status === 'rejected')).toHaveLength(3);
});

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import type { TextDocument } from '../../../../lib/document/text-document';
import { documentProcess, startDocumentProcess } from '../../../../lib/server/documents/document-process';

const titled = (title: string, paragraphs: number): TextDocument => ({
  title,
  lang: 'en',
  issuer: 'The Example',
  address: 'https://film.example/en',
  blocks: [
    { kind: 'heading', level: 1, runs: [{ text: title }] },
    ...Array.from({ length: paragraphs }, (_, index) => ({
      kind: 'paragraph' as const,
      runs: [{ text: `${index} ${'kites rise '.repeat(60)}` }],
    })),
  ],
});

const limits = { idle: 60_000, patience: 60_000, waiting: 10, longestWait: 60_000 };

test('Typst that does not end in its time is ended with its process, and what waits is set by the next one', {
  timeout: 120_000,
}, async () => {
  const children: ChildProcess[] = [];
  const start = () => {
    const child = startDocumentProcess();
    children.push(child);
    return child;
  };
  const began = performance.now();
  await documentProcess(start, limits)(titled('One', 1), 'pdf');
  /** Twice what a process takes here to start and to set something small. */
  const patience = 2 * (performance.now() - began);
  const set = documentProcess(start, { ...limits, patience });
  const hanging = set(titled('Endless', 40_000), 'pdf');
  const waiting = set(titled('Two', 1), 'pdf');
  await expect(hanging).rejects.toThrow('it took more than');
  expect(String((await waiting).subarray(0, 5))).toBe('%PDF-');
  const [, hung, next] = children as [ChildProcess, ChildProcess, ChildProcess];
  if (hung.exitCode === null && hung.signalCode === null) await once(hung, 'exit');
  expect(hung.signalCode).toBe('SIGKILL');
  expect(next.pid).not.toBe(hung.pid);
  for (const child of children) child.kill('SIGKILL');
});

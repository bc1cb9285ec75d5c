import { expect, test } from 'vitest';
import type { Manuscript } from '../../../lib/publish/manuscript/model';
import { openWorkshop } from '../../../lib/server/open-workshop';

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

test('orders are set in a thread of their own; one that cannot be set fails alone', { timeout: 30_000 }, async () => {
  const set = openWorkshop();
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

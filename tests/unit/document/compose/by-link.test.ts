import { expect, test } from 'vitest';
import { byLink } from '@/lib/document/by-link';

test('neighbours under one address are one link', () => {
  const [a, b] = ['https://a.example/', 'https://b.example/'];
  const runs = [
    { text: '1' },
    { text: '2', href: a },
    { text: '3', href: a, emphasis: true as const },
    { text: '4', href: b },
    { text: '5' },
  ];
  expect(byLink(runs).map(({ href, runs }) => [href, runs.map(({ text }) => text).join('')])).toEqual([
    [undefined, '1'],
    [a, '23'],
    [b, '4'],
    [undefined, '5'],
  ]);
});

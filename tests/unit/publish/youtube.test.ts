import { expect, it } from 'vitest';
import { watchAddress } from '@/lib/publish/youtube';

it('the trailer’s link leads to its page on YouTube', () => {
  expect(watchAddress('aB3-_xYz012')).toBe('https://www.youtube.com/watch?v=aB3-_xYz012');
});

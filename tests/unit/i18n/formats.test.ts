import { describe, expect, it } from 'vitest';
import { formatDate, inQuotationMarks, ownName } from '@/lib/i18n/formats';

describe('formatDate', () => {
  it.each([
    ['en', '2025-09-26', '26\u00a0September 2025'],
    ['ru', '2025-09-26', '26\u00a0сентября 2025'],
    ['es', '2025-09-26', '26\u00a0de septiembre de 2025'],
    ['en', '2026-03', 'March 2026'],
    ['ru', '2026-03', 'март 2026'],
    ['es', '2026-03', 'marzo de 2026'],
    ['ru', '2026', '2026'],
  ] as const)('prints in %s of %s no more than is known', (locale, date, printed) => {
    expect(formatDate(locale, date)).toBe(printed);
  });
});

it('names each language in itself', () => {
  expect([ownName('en'), ownName('ru'), ownName('es')]).toEqual(['English', 'Русский', 'Español']);
});

it('sets the quotation marks of the language', () => {
  expect(inQuotationMarks('en', 'a')).toBe('“a”');
  expect(inQuotationMarks('ru', 'а')).toBe('«а»');
});

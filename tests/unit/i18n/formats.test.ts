import { describe, expect, it } from 'vitest';
import { formatDate, inQuotationMarks, ownName, roleWithin, standaloneQuotation } from '@/lib/i18n/formats';
import { formatFileSize } from '@/lib/i18n/measures';

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

describe('a quotation that stands alone', () => {
  it.each([
    ['en', 'It was hard.', '“It was hard.”'],
    ['ru', 'Было трудно', '«Было трудно».'],
    ['es', 'Fue difícil', '«Fue difícil».'],
    ['ru', 'Было трудно.', '«Было трудно».'],
    ['ru', 'Вы серьёзно?', '«Вы серьёзно?»'],
    ['es', '¡Qué frío!', '«¡Qué frío!»'],
    ['ru', 'Было трудно…', '«Было трудно…»'],
    ['es', 'Me gusta “El ejemplo”', '«Me gusta “El ejemplo”».'],
  ] as const)('has its full stop in %s where the language sets it: %s', (locale, words, printed) => {
    expect(standaloneQuotation(locale, words)).toBe(printed);
  });
});

describe('a role behind a name', () => {
  it.each([
    ['en', 'Actor', 'actor'],
    ['en', 'General Producer, Example Films', 'general producer, Example Films'],
    ['en', 'Co-producer', 'co-producer'],
    ['en', 'Head of Example Films', 'head of Example Films'],
    ['en', 'American businessman', 'American businessman'],
    ['en', 'Actorly Films spokeswoman', 'Actorly Films spokeswoman'],
    ['ru', 'Актёр', 'актёр'],
    ['ru', 'Example Films, продюсер', 'Example Films, продюсер'],
    ['es', 'Productora, Example Films', 'productora, Example Films'],
    ['es', 'UNESCO', 'UNESCO'],
  ] as const)('in %s is written small unless it is a proper name: %s', (locale, role, printed) => {
    expect(roleWithin(locale, role)).toBe(printed);
  });
});

it('counts bytes as download dialogs do', () => {
  expect([formatFileSize('en', 340), formatFileSize('es', 340), formatFileSize('en', 6_120_000)]).toEqual([
    '0.3\u00a0kB',
    '0,3\u00a0kB',
    '6.1\u00a0MB',
  ]);
});

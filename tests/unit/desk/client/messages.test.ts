import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { messages } from '../../../../lib/desk/client/messages';
import { locales } from '../../../../lib/i18n/locales';

const argumentsOf = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)(?:\}|, plural)/g)].map(([, name]) => name))].sort();

const leaves = Object.entries(messages.en).flatMap(([part, words]) =>
  Object.keys(words).map((key) => [part, key] as const),
);

const textOf = (locale: (typeof locales)[number], part: string, key: string) =>
  (messages[locale] as unknown as Record<string, Record<string, string>>)[part]?.[key] ?? '';

describe.each(locales)('the words of the desk in %s', (locale) => {
  test('take what the English words take', () => {
    for (const [part, key] of leaves)
      expect(argumentsOf(textOf(locale, part, key)), `${part}.${key}`).toEqual(argumentsOf(textOf('en', part, key)));
  });

  test('count in the forms of the language', () => {
    const t = createTranslator({ locale, messages: messages[locale] });
    const counted = [1, 2, 5].map((count) => t('items.errors', { count }));
    expect(counted.map((text) => Number.parseInt(text, 10))).toEqual([1, 2, 5]);
    const forms = new Set([1, 2, 5].map((count) => new Intl.PluralRules(locale).select(count)));
    expect(new Set(counted.map((text) => text.replace(/\d/, ''))).size).toBe(forms.size);
  });
});

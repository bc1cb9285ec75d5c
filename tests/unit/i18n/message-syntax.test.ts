import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';
import { leavesOf } from '../../support/message-leaves';

/** Whole numbers up to which a language has shown every plural form it uses for them. */
const numbers = [...Array(200).keys()];

const parsed = (locale: Locale) => leavesOf(messages[locale]).map(([key, text]) => ({ key, elements: parse(text) }));

type Plural = Extract<MessageFormatElement, { type: TYPE.plural }>;

function pluralsIn(elements: MessageFormatElement[]): Plural[] {
  return elements.filter((element): element is Plural => element.type === TYPE.plural);
}

function argumentsIn(elements: MessageFormatElement[]): string[] {
  const names = elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...argumentsIn(element.children)];
    const inner = 'options' in element ? Object.values(element.options).flatMap(({ value }) => argumentsIn(value)) : [];
    return [`${TYPE[element.type]} ${element.value}`, ...inner];
  });
  return [...new Set(names)].sort();
}

describe.each(locales)('in %s', (locale) => {
  it('every message is one that can be formatted', () => {
    const broken = leavesOf(messages[locale]).flatMap(([key, text]) => {
      try {
        return parse(text).length > 0 ? [] : [`${key} is empty`];
      } catch (error) {
        return [`${key}: ${String(error)}`];
      }
    });
    expect(broken).toEqual([]);
  });

  it('every message asks for the same arguments, in the same form, as the English one', () => {
    const english = Object.fromEntries(parsed('en').map(({ key, elements }) => [key, argumentsIn(elements)]));
    const own = Object.fromEntries(parsed(locale).map(({ key, elements }) => [key, argumentsIn(elements)]));
    expect(own).toEqual(english);
  });

  it('every plural has each form that the language uses for whole numbers', () => {
    const rules = new Intl.PluralRules(locale);
    const used = new Set(numbers.map((number) => rules.select(number)));
    const plurals = parsed(locale).flatMap(({ elements }) => pluralsIn(elements));
    expect(plurals.length).toBeGreaterThan(0);
    for (const { options } of plurals) expect(Object.keys(options)).toEqual(expect.arrayContaining([...used, 'other']));
  });
});

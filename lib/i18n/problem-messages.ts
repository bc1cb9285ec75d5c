import { createTranslator } from 'next-intl';
import en from '../../messages/problems/en.json' with { type: 'json' };
import es from '../../messages/problems/es.json' with { type: 'json' };
import ru from '../../messages/problems/ru.json' with { type: 'json' };
import type { Locale } from './locales';

type Messages = typeof en;

/** What is wrong, as a key of `messages/problems`. */
export type ProblemCode = { [G in keyof Messages]: `${G}.${keyof Messages[G] & string}` }[keyof Messages];

/** What is wrong, as data: its sentence is written when somebody reads it, in their language. */
export type ProblemText = { code: ProblemCode; params?: ProblemParams };

/** `how` is a sentence within the sentence: how the field is written. Lists stand with commas between. */
export type ProblemParams = { readonly [name: string]: string | number | readonly string[] | ProblemText | undefined };

/** Of their own, beside the words of the pages: nobody who reads a page needs them. */
export const problemMessages: Record<Locale, Messages> = { en, ru, es };

type Write = (code: string, values: Record<string, string | number>) => string;

const writers = new Map<Locale, Write>();

/** @throws {Error} where a message lacks one of its parameters: an editor must never read a key. */
function writerOf(locale: Locale): Write {
  const known = writers.get(locale);
  if (known) return known;
  const onError = (error: Error) => {
    throw error;
  };
  const messages: Record<string, Record<string, string>> = problemMessages[locale];
  const t = createTranslator<Record<string, Record<string, string>>>({ locale, messages, onError }) as Write;
  writers.set(locale, t);
  return t;
}

/** `is missing: write a line of text` */
export function problemSentence({ code, params = {} }: ProblemText, locale: Locale): string {
  const values = Object.entries(params).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, writtenValue(value, locale)] as const],
  );
  return writerOf(locale)(code, Object.fromEntries(values));
}

function writtenValue(value: NonNullable<ProblemParams[string]>, locale: Locale): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return 'code' in value ? problemSentence(value, locale) : value.join(', ');
}

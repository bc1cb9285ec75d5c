import { createTranslator } from 'next-intl';
import * as texts from '../../messages/problems/index';
import type { Locale } from './locales';

type Messages = typeof texts.en;

/** What is wrong, as a key of `messages/problems`. */
export type ProblemCode = { [G in keyof Messages]: `${G}.${keyof Messages[G] & string}` }[keyof Messages];

/** What is wrong, as data: its sentence is written when somebody reads it, in their language. */
export type ProblemText = { code: ProblemCode; params?: ProblemParams };

/** `how` is a sentence within the sentence: how the field is written. Lists stand with commas between. */
export type ProblemParams = { readonly [name: string]: string | number | readonly string[] | ProblemText | undefined };

/** Of their own, beside the words of the pages: nobody who reads a page needs them. */
export const problemMessages: Readonly<Record<string, Messages>> = texts;

type Write = (code: string, values: Record<string, string | number>) => string;

const writers = new Map<Locale, Write>();

function writerOf(locale: Locale): Write {
  const known = writers.get(locale);
  if (known) return known;
  const messages: Record<string, Record<string, string>> = problemMessages[locale] ?? texts.en;
  const t = createTranslator<Record<string, Record<string, string>>>({ locale, messages, onError: fail }) as Write;
  writers.set(locale, t);
  return t;
}

function fail(error: Error): never {
  throw error;
}

/**
 * `is missing: write a line of text`. Where a message lacks one of its parameters, the problem is told by its code: a
 * mistake of ours must not keep an editor from being told.
 */
export function problemSentence(problem: ProblemText, locale: Locale): string {
  try {
    return sentence(problem, locale);
  } catch {
    return `${problem.code} ${JSON.stringify(problem.params ?? {})}`;
  }
}

function sentence({ code, params = {} }: ProblemText, locale: Locale): string {
  const values = Object.entries(params).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, writtenValue(value, locale)] as const],
  );
  return writerOf(locale)(code, Object.fromEntries(values));
}

function writtenValue(value: NonNullable<ProblemParams[string]>, locale: Locale): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return isList(value) ? value.join(', ') : sentence(value, locale);
}

/** `Array.isArray` takes a list that cannot be changed for no list. */
const isList = (value: readonly string[] | ProblemText): value is readonly string[] => Array.isArray(value);

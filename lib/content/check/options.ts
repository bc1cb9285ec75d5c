import { parseArgs } from 'node:util';
import { defaultLocale, isLocale, type Locale, locales } from '../../i18n/locales';
import { type ProblemText, problemSentence } from '../../i18n/problem-messages';
import { type Format, formats } from './formats';

export type Options = { locale: Locale; format: Format; links: boolean; spelling: boolean };

/** What is wrong in the command itself, in the language of whoever typed it. */
export class CommandError extends Error {
  constructor(text: ProblemText, locale: Locale) {
    super(problemSentence(text, locale));
  }
}

const isFormat = (text: string): text is Format => Object.hasOwn(formats, text);

/** @throws {CommandError} for an option or a value that the check does not know. */
export function readOptions(words: readonly string[], variables: Record<string, string | undefined>): Options {
  const spoken = languageOf(variables);
  const { tokens } = parseArgs({
    args: [...words],
    options: {
      lang: { type: 'string' },
      format: { type: 'string' },
      links: { type: 'boolean' },
      spelling: { type: 'boolean' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const asked = tokens.flatMap((token) =>
    token.kind === 'option' && token.name === 'lang' ? [token.value ?? ''] : [],
  );
  const options: Options = {
    locale: asked.findLast(isLocale) ?? spoken,
    format: 'text',
    links: false,
    spelling: false,
  };
  const refuse = (option: string, found: string, values: readonly string[]): never => {
    throw new CommandError({ code: 'command.value', params: { option, found: found || '—', values } }, options.locale);
  };
  for (const token of tokens) {
    const name = token.kind === 'option' ? token.name : '';
    const value = token.kind === 'option' ? (token.value ?? '') : '';
    if (name === 'lang' && isLocale(value)) continue;
    if (name === 'lang') refuse('--lang', value, locales);
    else if (name === 'format')
      options.format = isFormat(value) ? value : refuse('--format', value, Object.keys(formats));
    else if ((name === 'links' || name === 'spelling') && value === '') options[name] = true;
    else {
      const params = { found: words[token.index] ?? '', values: ['--lang', '--format', '--links', '--spelling'] };
      throw new CommandError({ code: 'command.option', params }, options.locale);
    }
  }
  return options;
}

/** The language of the terminal: `es_ES.UTF-8` → `es`. */
function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Record<string, string | undefined>): Locale {
  const [language = ''] = (LC_ALL || LC_MESSAGES || LANG || '').split(/[_.@-]/);
  return isLocale(language) ? language : defaultLocale;
}

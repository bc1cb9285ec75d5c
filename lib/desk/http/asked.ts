import type { IncomingMessage } from 'node:http';
import { isKind, type Kind } from '../../content/kinds';
import { isLocale, type Locale } from '../../i18n/locales';
import type { DeskContent } from '../open-content';
import { Refused } from './refusal';
import type { Parameters } from './routes';

/** What an answer is made of. */
export type Asked = {
  content: DeskContent;
  request: IncomingMessage;
  parameters: Parameters;
  /** Of the messages in the answer. */
  language: Locale;
};

/** The item that an address names. @throws {Refused} for a kind that is none. */
export function itemOf({ parameters: { kind = '', id = '' } }: Asked): { kind: Kind; id: string } {
  if (!isKind(kind)) throw new Refused(404, `There is no kind ${kind}.`);
  return { kind, id };
}

/** The language that an address names. @throws {Refused} for one that the site does not speak. */
export function languageIn({ parameters: { language = '' } }: Asked): Locale {
  if (!isLocale(language)) throw new Refused(404, `The site has no language ${language}.`);
  return language;
}

import type { IncomingMessage } from 'node:http';
import { isKind, type Kind } from '../../content/kinds';
import { isLocale, type Locale } from '../../i18n/locales';
import { itemPage } from '../answers/item-page';
import type { DeskContent } from '../open-content';
import { Refused } from './refusal';
import type { Parameters } from './routes';

/** A request of a page of the desk, and what its address says. */
export type Asked = {
  content: DeskContent;
  request: IncomingMessage;
  parameters: Parameters;
  /** Of the messages in the answer. */
  language: Locale;
};

export type Answered = { status: number; data: unknown };

/** What is no {@link Answered} is sent with the status 200. */
export type Answer = (asked: Asked) => unknown | Promise<unknown>;

type Named = { kind: Kind; id: string };

/** @throws {Refused} for what is no kind. */
export function itemOf({ parameters: { kind = '', id = '' } }: Asked): Named {
  if (!isKind(kind)) throw new Refused(404, `There is no kind ${kind}.`);
  return { kind, id };
}

/** @throws {Refused} for what is no language. */
export function languageIn({ parameters: { language = '' } }: Asked): Locale {
  if (!isLocale(language)) throw new Refused(404, `The site has no language ${language}.`);
  return language;
}

export const pageOf = ({ content, language }: Asked, { kind, id }: Named) =>
  itemPage(content, kind, id, language, Date.now());

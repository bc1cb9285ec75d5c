import type { ContentState } from '../ipc/edition-snapshot';
import type { Headers } from './headers';
import type { RequestContext } from './request-context';

/** What a request is answered with; `write-answer.ts` puts it on the wire. */
export type HttpAnswer = {
  status: number;
  /** Names and values in turn: Node writes a flat list with a third less work than an object. */
  headers: string[];
  body: Body;
};

export type Body =
  | { kind: 'none' }
  /** Left out for HEAD. */
  | { kind: 'bytes'; bytes: Buffer | string }
  /** A file on this machine, whole or in parts, as the reader wants it. */
  | {
      kind: 'file';
      path: string;
      /** Of an answer that says that there is no such part of it. */
      refusalHeaders: Headers;
      /** Where it does not lie there any more. */
      whenGone: Step;
    }
  /** Written, head and all, by a library that answers by itself, or has to be answered instead. */
  | { kind: 'listener'; answer(context: RequestContext, instead: Instead): unknown };

/** Answers in another way, where what should have been written is not there. */
export type Instead = (step: Step) => void;

/** The answer by the state of this moment. What is ready is answered at once: a promise costs a quarter of the requests. */
export type Step = (context: RequestContext, state: ContentState) => HttpAnswer | Promise<HttpAnswer>;

/** The form of the same headers on the wire. */
const lists = new WeakMap<Headers, readonly string[]>();

export function listOf(headers: Headers): readonly string[] {
  let list = lists.get(headers);
  if (!list) {
    list = Object.entries(headers).flat();
    lists.set(headers, list);
  }
  return list;
}

/** An answer that is made for this request and kept nowhere. */
export function bodyAnswer(status: number, type: string, bytes: string, headers: Headers): HttpAnswer {
  const length = String(Buffer.byteLength(bytes));
  const all = { 'Cache-Control': 'no-store', ...headers, 'Content-Type': type, 'Content-Length': length };
  return { status, headers: Object.entries(all).flat(), body: { kind: 'bytes', bytes } };
}

/** A short answer in plain words, for programs rather than readers. */
export function textAnswer(status: number, text: string, headers: Headers): HttpAnswer {
  return bodyAnswer(status, 'text/plain; charset=utf-8', `${text}\n`, headers);
}

export function redirectTo(status: 303 | 307 | 308, location: string, headers: Headers): HttpAnswer {
  const all = [...listOf(headers), 'Location', location, 'Content-Length', '0'];
  return { status, headers: all, body: { kind: 'none' } };
}

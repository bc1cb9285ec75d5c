import type { Locale } from '../../i18n/locales';
import { apiPath, type Conflict, type Refusal } from '../api';

/** The desk's server did not do what it was asked; the message says why, in the language asked for. */
export class RefusedError extends Error {
  constructor(
    message: string,
    /** All that the server said. */
    readonly answer?: unknown,
  ) {
    super(message);
  }
}

/** Somebody else has saved the same value meanwhile. */
export class ConflictError extends Error {
  constructor(readonly conflict: Conflict) {
    super('conflict');
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export const addressOf = (path: string, locale: Locale) => `${apiPath}${path}?lang=${locale}`;

/** On every request that changes something: no other site can send it. */
export const changeHeaders = { 'X-Desk': '1' };

/**
 * Asks the desk's server.
 *
 * @throws {RefusedError} if it refuses or cannot be reached, and {@link ConflictError}.
 */
export async function ask<Answer>(
  method: Method,
  path: string,
  { locale, data, unreachable }: { locale: Locale; data?: unknown; unreachable: string },
): Promise<Answer> {
  const response = await fetch(addressOf(path, locale), {
    method,
    headers: method === 'GET' ? {} : { ...changeHeaders, 'Content-Type': 'application/json' },
    body: data === undefined ? undefined : JSON.stringify(data),
  }).catch(() => {
    throw new RefusedError(unreachable);
  });
  const answer: unknown = await response.json().catch(() => ({}));
  if (response.ok) return answer as Answer;
  if (isConflict(answer)) throw new ConflictError(answer);
  throw new RefusedError((answer as Partial<Refusal>).refused ?? `${response.status}`, answer);
}

const isConflict = (answer: unknown): answer is Conflict =>
  typeof answer === 'object' && answer !== null && 'conflict' in answer;

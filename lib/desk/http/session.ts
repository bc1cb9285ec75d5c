import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { cookiesOf } from './cookies';

/** Lets in whoever was given the address with the token; it lives as long as the desk runs. */
export type Session = {
  /** The part of the address that is printed at the start. */
  readonly token: string;
  /** Whether the request comes with the cookie of this session. */
  isOpen(request: IncomingMessage): boolean;
  /** Whether this is the token. */
  isToken(text: string): boolean;
  /** `Set-Cookie` for whoever came with the token. */
  readonly cookie: string;
};

/** Cookies know no ports: each desk on this machine has a cookie of its own. */
const cookieName = (port: number) => `desk-${port}`;

export function openSession(port: number, token = randomBytes(24).toString('base64url')): Session {
  const isToken = (text: string) => {
    const [given, known] = [Buffer.from(text), Buffer.from(token)];
    return given.length === known.length && timingSafeEqual(given, known);
  };
  return {
    token,
    isToken,
    isOpen: ({ headers }) =>
      cookiesOf(headers.cookie ?? '').some(([name, value]) => name === cookieName(port) && isToken(value)),
    cookie: `${cookieName(port)}=${token}; Path=/; HttpOnly; SameSite=Strict`,
  };
}

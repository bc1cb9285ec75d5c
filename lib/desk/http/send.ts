import type { ServerResponse } from 'node:http';

/** The desk's own pages: scripts and styles of its own, pages of the site in a frame, and the pictures beside an item. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Nothing of the desk is kept by anybody, or told to another site. */
export const deskHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex, nofollow',
  'Cache-Control': 'no-store',
};

export function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...deskHeaders, 'Content-Type': type, 'Content-Length': bytes.length }).end(bytes);
}

export const sendJson = (response: ServerResponse, status: number, data: unknown): void =>
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(data));

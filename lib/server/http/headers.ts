/**
 * Scripts, styles, fonts and pictures of our own only; the trailer's player after a click.
 *
 * @param frames who may show a page in a frame: in a preview, the desk beside it.
 */
const contentSecurityPolicy = (frames: "'none'" | "'self'") =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    'frame-src https://www.youtube-nocookie.com',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frames}`,
    "manifest-src 'self'",
  ].join('; ');

export type Headers = Readonly<Record<string, string>>;

/** On every answer, whatever it is. */
export function securityHeaders(siteUrl: string, preview: boolean): Headers {
  return {
    'Content-Security-Policy': contentSecurityPolicy(preview ? "'self'" : "'none'"),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(siteUrl.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
    ...(preview && { 'X-Robots-Tag': 'noindex, nofollow' }),
  };
}

/** Seconds for which a shared cache may answer by itself, for which it may do so while it asks again, and while nobody answers it (RFC 5861). */
const shared = { fresh: 60, stale: 300, unanswered: 3600 };

/** Seconds for which it may where it is told what to forget. */
const purged = { ...shared, fresh: 86_400 };

/** For what has its hash in its address. */
export const forEver = 'public, max-age=31536000, immutable';

/** Never beyond the moment at which the next item appears or disappears. */
export function pageCacheControl(until: number, now: number, isPurged = false): string {
  const longest = isPurged ? purged : shared;
  const left = Math.max(0, Math.floor((until - now) / 1000));
  const fresh = Math.min(longest.fresh, left);
  const stale = Math.min(longest.stale, left - fresh);
  const unanswered = Math.min(longest.unanswered, left - fresh);
  return `public, max-age=0, s-maxage=${fresh}, stale-while-revalidate=${stale}, stale-if-error=${unanswered}`;
}

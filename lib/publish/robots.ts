import type { Rights } from '../content';

/** What a crawler may do with what it reads, beside RFC 9309: https://contentsignals.org */
const contentSignals = {
  reserved: 'search=yes, ai-input=no, ai-train=no',
  allowed: 'search=yes, ai-input=yes, ai-train=yes',
} as const satisfies Record<NonNullable<Rights['dataMining']>, string>;

/** RFC 9309. */
export function robotsTxt(siteUrl: string, dataMining: Rights['dataMining']): string {
  const signal = dataMining ? `Content-Signal: ${contentSignals[dataMining]}\n` : '';
  return `User-agent: *\n${signal}Allow: /\n\nSitemap: ${siteUrl}/sitemap.xml\n`;
}

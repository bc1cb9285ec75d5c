import { fixedPages } from '../../lib/routes/pages';

/** `/es/press/some-release` → `/press/…`: pages of one kind are made by one route. */
export function kindOf(path: string): string {
  const page = path.replace(/^\/[^/]+/, '');
  return (fixedPages as readonly string[]).includes(page) ? page || '/' : page.replace(/[^/]+$/, '…');
}

export function stylesOf(html: string): string[] {
  const links = html.match(/<link\b[^>]*\brel="stylesheet"[^>]*>/g) ?? [];
  return links.flatMap((link) => /\bhref="([^"]+)"/.exec(link)?.[1] ?? []).map(unescaped);
}

export function scriptsOf(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, address]) => unescaped(address as string));
}

/** Scripts of the framework, loaded or written into the page. */
export function frameworkScripts(html: string): number {
  const loaded = scriptsOf(html).filter((address) => address.startsWith('/_next/')).length;
  return loaded + (html.match(/__next_f/g)?.length ?? 0);
}

const unescaped = (address: string) => address.replaceAll('&amp;', '&');

import { readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { forEver, type Headers } from './headers';

/** Where the build puts what is served as it is: styles and fonts, and all of `public/`, with compressed copies beside. */
export const siteFiles = '.next/site';

export type StaticFiles = (request: IncomingMessage, response: ServerResponse, notFound: () => void) => void;

/** The addresses of the stylesheets that the build has made. */
export function siteStyles(): string[] {
  const folder = '_next/static';
  const files = readdirSync(join(siteFiles, folder), { recursive: true, encoding: 'utf8' });
  return files.filter((name) => name.endsWith('.css')).map((name) => `/${folder}/${name.split(sep).join('/')}`);
}

/** Names of styles and fonts hold a hash of what is in them, and our module is asked for with its hash behind it. */
const isHashed = (url: string) => /^\/_next\/static\/|\.[0-9a-f]{8}\.\w+$|\?v=[0-9a-f]{8}$/.test(url);

/** What has no hash may be another tomorrow. */
const forAnHour = 'public, max-age=3600';

export function staticFiles(headers: Headers): StaticFiles {
  return sirv(siteFiles, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.setHeader('Cache-Control', isHashed(response.req.url ?? '') ? forEver : forAnHour);
    },
  });
}

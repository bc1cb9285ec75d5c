import type { APIRequestContext } from '@playwright/test';
import { type ReaderTask, readerTasks } from '../support/reader-tasks';
import { expect, test } from '../support/test';

/** What a browser without scripts has of a page: where it leads, and what can be read. */
function readingOf(html: string): { leadsTo: Set<string>; links: string[]; text: string } {
  const decoded = html
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  const links = [...decoded.matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, address = '']) => address);
  const forms = [...decoded.matchAll(/ action="([^"]+)"/g)].map(([, address = '']) => `${address}?`);
  const text = decoded
    .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>|<[^>]+>/g, '')
    .replace(/[\s\u00a0]+/g, ' ');
  return { leadsTo: new Set([...links.map((address) => address.split('#')[0] ?? ''), ...forms]), links, text };
}

const without = (address: string) => address.replace(/\?.*/, '?');

type Asked = { type: string; body: string };

async function ask(request: APIRequestContext, address: string): Promise<Asked> {
  const response = await request.get(address, { maxRedirects: 0 });
  expect(response.status(), address).toBe(200);
  const type = response.headers()['content-type'] ?? '';
  return { type, body: type.startsWith('text/html') ? await response.text() : '' };
}

for (const [reader, tasks] of Object.entries(readerTasks) as [string, readonly ReaderTask[]][])
  test(`${reader} gets what is needed in two clicks, without scripts`, async ({ request, at, words }) => {
    const asked = new Map<string, Promise<Asked>>();
    const pageAt = (address: string) => {
      const known = asked.get(address) ?? ask(request, address);
      asked.set(address, known);
      return known;
    };
    for (const { task, way, found } of tasks) {
      expect(way.length, task).toBeLessThanOrEqual(2);
      let page = await pageAt(at(''));
      for (const path of way) {
        const isOfSite = path === '/kit.schema.json';
        const address = isOfSite ? path : at(path);
        expect([...readingOf(page.body).leadsTo], `${task}: ${address}`).toContain(without(address));
        page = await pageAt(address);
      }
      if ('file' in found) expect(page.type, task).toContain(found.file);
      else if ('link' in found)
        expect(
          readingOf(page.body).links.some((href) => href.includes(found.link)),
          `${task}: ${found.link}`,
        ).toBe(true);
      else expect(readingOf(page.body).text, task).toContain(found.words(words).replaceAll('\u00a0', ' ').trim());
    }
  });

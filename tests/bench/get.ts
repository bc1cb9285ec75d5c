import { Agent, request } from 'node:http';

/** One connection, kept open, as one reader has it. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Milliseconds after which an answer is given up. */
const patience = 30_000;

export type Got = {
  status: number;
  /** Names and values in turn, as they were sent. */
  rawHeaders: string[];
  body: Buffer;
  /** From the request to the last byte of the answer. */
  milliseconds: number;
};

export function get(url: string, headers: Record<string, string> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    request(url, { agent, headers, timeout: patience }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('error', reject)
        .on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            rawHeaders: response.rawHeaders,
            body: Buffer.concat(chunks),
            milliseconds: performance.now() - began,
          }),
        );
    })
      .on('timeout', function (this: { destroy(error: Error): void }) {
        this.destroy(new Error(`${url} did not answer in time`));
      })
      .on('error', reject)
      .end();
  });
}

/** @throws {Error} when the answer is not 200. */
export async function getPage(url: string, headers?: Record<string, string>): Promise<Got> {
  const got = await get(url, headers);
  if (got.status !== 200) throw new Error(`${url} answered ${got.status}`);
  return got;
}

/** The paths that the sitemap lists. */
export async function sitemapPaths(origin: string): Promise<string[]> {
  const { body } = await getPage(`${origin}/sitemap.xml`);
  return [...body.toString().matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url as string).pathname);
}

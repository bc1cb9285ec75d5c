import { Agent, request } from 'node:http';

export type Load = {
  requests: number;
  seconds: number;
  /** Of each answer that a reader should not have got, what it was. */
  failures: string[];
};

/** Readers at a time. */
const readers = 20;

const paths = [
  '/en',
  '/ru/press',
  '/es/people',
  '/en/press/opening-night',
  '/en/press/facts',
  '/en/feed.xml',
  '/en/dates',
];

/** What a release that is not public yet answers is no failure. */
const mayBeMissing = '/en/press/opening-night';

/** Asks without a pause until that is over. Every other address is one that no proxy has seen, so the instances are asked. */
export async function load(origin: string, until: Promise<unknown>): Promise<Load> {
  const began = performance.now();
  const failures: string[] = [];
  let requests = 0;
  let isOver = false;
  void until.finally(() => {
    isOver = true;
  });

  async function read(): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (!isOver) {
      requests += 1;
      const path = paths[requests % paths.length] as string;
      const unseen = requests % 2 === 0 ? `?n=${requests}` : '';
      const outcome = await answerOf(agent, origin + path + unseen);
      const isFine = outcome === '200' || (outcome === '404' && path === mayBeMissing);
      if (!isFine) failures.push(`${path}: ${outcome} after ${Math.round(performance.now() - began)} ms`);
    }
    agent.destroy();
  }

  await Promise.all([until, ...Array.from({ length: readers }, read)]);
  return { requests, seconds: (performance.now() - began) / 1000, failures };
}

/** The status of a whole answer, or what went wrong on the way to it. */
function answerOf(agent: Agent, url: string): Promise<string> {
  return new Promise((resolve) => {
    request(url, { agent, timeout: 30_000 }, (response) => {
      const length = Number(response.headers['content-length'] ?? -1);
      let got = 0;
      response
        .on('data', (part: Buffer) => {
          got += part.length;
        })
        .on('error', (error) => resolve(error.message))
        .on('end', () => resolve(length >= 0 && got !== length ? 'cut off' : String(response.statusCode)));
    })
      .on('timeout', function (this: { destroy(error: Error): void }) {
        this.destroy(new Error('no answer in 30 seconds'));
      })
      .on('error', (error) => resolve(error.message))
      .end();
  });
}

import { Agent, request } from 'node:http';
import type { Address, Kind } from './addresses';

export type Answered = {
  kind: Kind;
  milliseconds: number;
  /** What tells this answer from another one at its address. */
  version: string;
  failure?: string;
};

const statuses: Record<Kind, readonly number[]> = {
  page: [200],
  file: [200],
  archive: [200, 206, 503],
  picture: [200, 404],
  search: [200],
  nothing: [400, 404, 414],
};

/** Asks for one address after the other on one connection until it is told to stop. */
export async function keepAsking(
  origin: string,
  next: () => Address,
  isOver: () => boolean,
  onAnswer: (answered: Answered, address: Address) => void,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  while (!isOver()) {
    const address = next();
    onAnswer(await ask(origin, address, agent), address);
  }
  agent.destroy();
}

function ask(origin: string, { path, kind, range }: Address, agent: Agent): Promise<Answered> {
  const began = performance.now();
  return new Promise((resolve) => {
    const answered = (version: string, failure?: string) =>
      resolve({
        kind,
        milliseconds: performance.now() - began,
        version,
        ...(failure && { failure: `${path}: ${failure}` }),
      });
    const headers = { 'Accept-Encoding': 'gzip, br', ...(range && { Range: range }) };
    request(origin + path, { agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      response.on('error', (error) => answered('none', error.message));
      response.on('end', () => {
        const { statusCode = 0, headers } = response;
        const done = (failure?: string) => answered(`${statusCode} ${headers.etag}`, failure);
        const length = headers['content-length'];
        if (!statuses[kind].includes(statusCode)) return done(`answered ${statusCode}`);
        if (statusCode === 503 && !headers['retry-after']) return done('503 without Retry-After');
        if (kind === 'page' && !headers['content-type']?.startsWith('text/html')) return done('is no page');
        if (length !== undefined && Number(length) !== bytes) return done(`${bytes} of ${length} bytes`);
        done();
      });
    })
      .on('error', (error) => answered('none', error.message))
      .end();
  });
}

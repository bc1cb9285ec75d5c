import { Agent, get } from 'node:http';

/** One connection, kept open, as one reader has it. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Milliseconds from the request to the first byte of the body; the rest is read and thrown away. */
export function firstByte(url: string, onBytes: (count: number) => void = () => undefined): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`${url} answered ${response.statusCode}`));
      let first: number | undefined;
      response
        .on('data', (piece: Buffer) => {
          first ??= performance.now() - began;
          onBytes(piece.length);
        })
        .on('error', reject)
        .on('end', () => resolve(first ?? performance.now() - began));
    }).on('error', reject);
  });
}

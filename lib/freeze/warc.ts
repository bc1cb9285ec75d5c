import { createHash } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Frozen } from './freeze-site';

type About = { siteUrl: string; frozenOn: string };

/**
 * The copy as archives of the web keep it: WARC 1.1, one compressed member a record. The same answers give the same bytes,
 * since the day is that of the copy and a record is named by what is in it.
 */
export function warcOf(frozen: readonly Frozen[], { siteUrl, frozenOn }: About): Buffer {
  const date = `${frozenOn}T00:00:00Z`;
  const info = 'software: film-press-kit\r\nformat: WARC File Format 1.1\r\n';
  return Buffer.concat([
    record({ type: 'warcinfo', contentType: 'application/warc-fields', date, block: Buffer.from(info) }),
    ...frozen.map(({ address, ...answer }) =>
      record({
        type: 'response',
        contentType: 'application/http;msgtype=response',
        date,
        target: siteUrl + address,
        block: wireForm(answer),
        payload: answer.bytes,
      }),
    ),
  ]);
}

type Record = {
  type: 'warcinfo' | 'response';
  contentType: string;
  date: string;
  target?: string;
  block: Buffer;
  payload?: Buffer;
};

const digestOf = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** A UUID of RFC 9562, version 8: made of what it names. */
function uuidOf(bytes: Buffer): string {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

function record({ type, contentType, date, target, block, payload }: Record): Buffer {
  const fields = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:${uuidOf(Buffer.concat([Buffer.from(target ?? ''), block]))}>`,
    `WARC-Date: ${date}`,
    ...(target ? [`WARC-Target-URI: ${target}`] : []),
    ...(payload ? [`WARC-Payload-Digest: ${digestOf(payload)}`] : []),
    `WARC-Block-Digest: ${digestOf(block)}`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${block.length}`,
  ];
  return gzipSync(Buffer.concat([Buffer.from(`${fields.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]));
}

/** Headers that tell of the connection or of the clock, not of the answer. */
const ofTheWire = /^(?:date|connection|keep-alive|transfer-encoding|content-length)$/;

function wireForm({ status, headers, bytes }: Omit<Frozen, 'address'>): Buffer {
  const fields = Object.entries(headers).filter(([name]) => !ofTheWire.test(name));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...fields.map(([name, value]) => `${name}: ${value}`),
    `content-length: ${bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes]);
}

const headEnd = '\r\n\r\n';
const lastChunk = '\r\n0\r\n\r\n';

/** Takes what arrives and says whether an answer is complete with it. */
type IsEnd = (data: Buffer) => boolean;

/**
 * Tells where the answers of one connection end, for a client that has only one request under way. Only the first
 * head is parsed: a load generator that parses every one is slower than the servers it measures.
 *
 * @returns a function that throws when an answer does not begin as a 200 does.
 */
export function answerEnds(): IsEnd {
  let isEnd: IsEnd | undefined;
  let isUnderWay = false;
  return (data) => {
    if (!isUnderWay) {
      if (data.toString('latin1', 0, 12) !== 'HTTP/1.1 200')
        throw new Error(`not a 200: ${data.toString('latin1', 0, 100)}`);
      isEnd ??= endAsIn(data);
    }
    isUnderWay = !isEnd?.(data);
    return !isUnderWay;
  };
}

function endAsIn(data: Buffer): IsEnd {
  const end = data.indexOf(headEnd);
  const head = data.toString('latin1', 0, Math.max(0, end));
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  if (length) return afterBytes(end + headEnd.length + Number(length));
  if (/^transfer-encoding: chunked/im.test(head)) return atLastChunk();
  throw new Error(`an answer without an end: ${head}`);
}

function afterBytes(whole: number): IsEnd {
  let received = 0;
  return (data) => {
    received += data.length;
    if (received < whole) return false;
    received -= whole;
    return true;
  };
}

function atLastChunk(): IsEnd {
  let tail = '';
  return (data) => {
    tail = (tail + data.toString('latin1', Math.max(0, data.length - lastChunk.length))).slice(-lastChunk.length);
    return tail === lastChunk;
  };
}

import { describe, expect, it } from 'vitest';
import { answerEnds } from '@/tests/bench/answer-end';

/** Whether an answer ends with each of the pieces. */
function endsOf(...pieces: string[]): boolean[] {
  const isEnd = answerEnds();
  return pieces.map((piece) => isEnd(Buffer.from(piece, 'latin1')));
}

const sized = 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n';
const chunked = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n';

describe('an answer with a length', () => {
  it('ends with its last byte, in one piece or in many', () => {
    expect(endsOf(`${sized}12345`)).toEqual([true]);
    expect(endsOf(sized, '123', '45')).toEqual([false, false, true]);
  });

  it('is followed by the next one', () => {
    expect(endsOf(`${sized}12345`, sized, 'abcde', `${sized}12345`)).toEqual([true, false, true, true]);
  });
});

describe('an answer in chunks', () => {
  it('ends with the empty chunk, wherever it is cut', () => {
    expect(endsOf(`${chunked}3\r\nabc\r\n0\r\n\r\n`)).toEqual([true]);
    expect(endsOf(`${chunked}3\r\nabc\r\n`, '0\r\n\r\n')).toEqual([false, true]);
    expect(endsOf(chunked, '3\r\nabc\r', '\n0\r\n', '\r\n')).toEqual([false, false, false, true]);
  });

  it('is followed by the next one', () => {
    const whole = `${chunked}3\r\nabc\r\n0\r\n\r\n`;
    expect(endsOf(whole, chunked, '3\r\nabc\r\n0\r\n\r\n')).toEqual([true, false, true]);
  });
});

it('stops the measuring at an answer that is not a 200', () => {
  expect(() => endsOf('HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n')).toThrow('503');
  expect(() => endsOf(`${sized}12345`, 'HTTP/1.1 404 Not Found\r\n\r\n')).toThrow('404');
});

it('stops the measuring at an answer whose end nobody can tell', () => {
  expect(() => endsOf('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n')).toThrow('without an end');
});

import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';
import { answerEnds } from './answer-end';
import { acceptEncoding, type Load } from './load';
import { percentile } from './statistics';

const [address = '', seconds = '5'] = process.argv.slice(2);
const { hostname, port, pathname } = new URL(address);
const request = Buffer.from(
  `GET ${pathname} HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nAccept-Encoding: ${acceptEncoding}\r\n\r\n`,
);
const connections = 4;

const latencies: number[] = [];
const began = performance.now();
const end = began + Number(seconds) * 1000;

/** Asks, reads the whole answer, asks again. A client of Node's or autocannon's is slower than the servers measured. */
function keepAsking(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const isEnd = answerEnds();
    let asked = 0;
    const ask = () => {
      asked = performance.now();
      socket.write(request);
    };
    socket.setNoDelay(true);
    socket.on('connect', ask);
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the server closed the connection')));
    socket.on('data', (data) => {
      try {
        if (!isEnd(data)) return;
      } catch (error) {
        return reject(error);
      }
      const now = performance.now();
      latencies.push(now - asked);
      if (now < end) return ask();
      resolve();
      socket.destroy();
    });
  });
}

await Promise.all(Array.from({ length: connections }, keepAsking));
const result: Load = {
  requests: latencies.length,
  requestsPerSecond: latencies.length / ((performance.now() - began) / 1000),
  p99: percentile(latencies, 0.99),
  generatorBusy: performance.eventLoopUtilization().utilization,
};
console.log(JSON.stringify(result));
process.exit(0);

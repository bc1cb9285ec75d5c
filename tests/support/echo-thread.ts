import { parentPort, workerData } from 'node:worker_threads';

/** A thread for the tests of threads: its types are gone when it runs, and it says what it was given. */
const given: { words: string } = workerData;
parentPort?.postMessage(given.words satisfies string);

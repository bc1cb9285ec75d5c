import './production';

import { statSync } from 'node:fs';
import { type Environment, parseEnvironment } from '../environment';
import { buildIfNeeded } from './build';
import { openHttpServer } from './http-server';
import { log } from './log';
import { closeServer, onEndSignal } from './shutdown';
import { startRenderer } from './start-renderer';
import { superviseRenderer } from './supervise-renderer';

/** Whoever read the log may go away: answering goes on, and nothing is said about it to nobody, over and over. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function readEnvironment(): Environment {
  try {
    return parseEnvironment(process.env);
  } catch (error) {
    return refuse((error as Error).message);
  }
}

const { port, siteUrl, contentDir, preview, host } = readEnvironment();
if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory())
  refuse(`CONTENT_DIR must name a folder: there is none at ${contentDir}`);
buildIfNeeded();

const renderer = await superviseRenderer(() => startRenderer({ siteUrl, contentDir, preview })).catch((error: Error) =>
  refuse(error.message),
);
const opened = await openHttpServer({ host, port, siteUrl, preview, renderer }).catch((error: Error) =>
  refuse(`PORT ${port} cannot be listened on: ${error.message}`),
);
log('ready', { url: `http://localhost:${opened.port}`, siteUrl });
onEndSignal(() => closeServer(opened.server, () => void renderer.close().finally(() => process.exit(0))));

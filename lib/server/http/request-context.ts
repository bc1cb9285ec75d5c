import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request, its address decoded, and where its answer goes. */
export type RequestContext = { request: IncomingMessage; response: ServerResponse; path: string; query: string };

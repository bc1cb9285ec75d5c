import type { IncomingMessage } from 'node:http';
import type { HttpAnswer, Step } from '../../lib/server/http/http-answer';
import { writeAnswer } from '../../lib/server/http/write-answer';
import { listening } from './listening';

/** The origin of a server that answers everything so, for as long as the test runs. */
export const answering = (answer: (request: IncomingMessage) => HttpAnswer): Promise<string> =>
  listening((request, response) => {
    const context = { request, response, path: '/', query: '' };
    const instead = (step: Step) => void writeAnswer(context, step(context, { problems: 0 }) as HttpAnswer, instead);
    writeAnswer(context, answer(request), instead);
  });

import type { MessagePort } from 'node:worker_threads';
import type { Answer } from './answer';
import type { News } from './bulletin';

/** Renders a path of one edition, which is named by its id. */
export type Render = (edition: string, path: string) => Promise<Answer>;

/** What the thread that answers readers asks of the thread that reads content and renders. */
export type Desk = {
  /** A promise only where a publication instant has just passed and its edition is being made. */
  news(): News | Promise<News>;
  render: Render;
};

export type Question =
  | { kind: 'render'; number: number; edition: string; path: string }
  | { kind: 'news' }
  /** The edition is the one that is asked about from now on: earlier ones are needed no more. */
  | { kind: 'taken'; edition: string };

export type Reply =
  | { kind: 'news'; news: News }
  | { kind: 'rendered'; number: number; answer: Answer }
  | { kind: 'failed'; number: number; reason: string };

type Waiting = { resolve(answer: Answer): void; reject(error: Error): void };

/** The desk as the answering thread sees it, at the other end of a port, once the first news have come. */
export async function openDesk(port: MessagePort, clock: () => number = Date.now): Promise<Desk> {
  let news: News = { problems: 0 };
  let asked = 0;
  const waiting = new Map<number, Waiting>();
  let curious: ((news: News) => void)[] = [];
  const nextNews = () => new Promise<News>((resolve) => curious.push(resolve));
  const ask = (question: Question) => port.postMessage(question);
  const hasPassed = ({ edition }: News) => edition !== undefined && clock() >= edition.until;

  port.on('message', (reply: Reply) => {
    if (reply.kind === 'news') {
      ({ news } = reply);
      if (news.edition) ask({ kind: 'taken', edition: news.edition.id });
      if (hasPassed(news)) return ask({ kind: 'news' });
      for (const tell of curious) tell(news);
      curious = [];
      return;
    }
    const reader = waiting.get(reply.number);
    waiting.delete(reply.number);
    if (reply.kind === 'rendered') reader?.resolve(arrived(reply.answer));
    else reader?.reject(new Error(reply.reason));
  });

  await nextNews();
  return {
    news: () => {
      if (!hasPassed(news)) return news;
      if (curious.length === 0) ask({ kind: 'news' });
      return nextNews();
    },
    render: (edition, path) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        ask({ kind: 'render', number: asked, edition, path });
      }),
  };
}

/** A buffer arrives from another thread as the plain array it is made of. */
function arrived(answer: Answer): Answer {
  const toBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>) =>
    Buffer.from(buffer, byteOffset, byteLength);
  const bodies = Object.fromEntries(
    Object.entries(answer.bodies).map(([encoding, body]) => [encoding, toBuffer(body)]),
  );
  return { ...answer, bodies: bodies as Answer['bodies'] };
}

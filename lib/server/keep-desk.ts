import type { MessagePort } from 'node:worker_threads';
import type { Edition, Editions } from '../content';
import type { Answer } from './answer';
import { newsOf } from './bulletin';
import type { Question, Reply } from './desk';

type RenderEdition = (edition: Edition, path: string) => Promise<Answer>;

/** Tells the answering thread of every change of the content and renders what it asks for. */
export function keepDesk(port: MessagePort, editions: Editions, render: RenderEdition): void {
  /** Those that may still be asked about, the latest last. */
  const known = new Map<string, Edition>();
  const tell = (reply: Reply, ...moved: ArrayBuffer[]) => port.postMessage(reply, moved);

  function remember(): void {
    const edition = editions.current();
    if (!edition) return;
    known.delete(edition.id);
    known.set(edition.id, edition);
  }

  function forgetBefore(taken: string): void {
    for (const id of [...known.keys()].slice(0, [...known.keys()].indexOf(taken))) known.delete(id);
  }

  function tellNews(): void {
    remember();
    tell({ kind: 'news', news: newsOf(editions) });
  }

  async function answer({ number, edition: id, path }: Extract<Question, { kind: 'render' }>): Promise<void> {
    try {
      const edition = known.get(id);
      if (!edition) throw new Error(`the edition ${id} has passed`);
      const answer = await render(edition, path);
      tell({ kind: 'rendered', number, answer }, ...Object.values(answer.bodies).map(({ buffer }) => buffer));
    } catch (error) {
      tell({ kind: 'failed', number, reason: String(error) });
    }
  }

  tellNews();
  editions.onChange(tellNews);
  port.on('message', (question: Question) => {
    if (question.kind === 'news') tellNews();
    else if (question.kind === 'render') void answer(question);
    else forgetBefore(question.edition);
  });
}

import type { Edition, Editions } from '../../content';
import { changedInputs } from '../../content';
import type { RenderedRoute } from '../../routes/route';
import type { MakeArchive } from '../archive/archive-maker';
import type { Changed } from '../cache/carry-over-cache';
import type { Answer } from '../render/answer';
import { contentStateOf } from './edition-snapshot';
import type { RendererPort, RendererRequest, RendererResponse, RenderPrivateCopy } from './renderer-client';

type Options = {
  editions: Editions;
  render(edition: Edition, route: RenderedRoute): Promise<Answer>;
  makeArchive: MakeArchive;
  privateCopy: RenderPrivateCopy;
  /** Called before the answering thread hears of an edition. */
  onEdition?(editionId: string, changed: Changed): void;
};

/** Tells the answering thread of every change of the content and renders what it asks for. */
export function serveRenderer(
  port: Pick<RendererPort, 'postMessage' | 'on'>,
  { editions, render, makeArchive, privateCopy, onEdition }: Options,
): void {
  /** Those that may still be asked about, the latest last. */
  const known = new Map<string, Edition>();
  let told: Edition | undefined;
  const tell = (response: RendererResponse, ...moved: ArrayBuffer[]) => port.postMessage(response, moved);

  function remember(edition: Edition): void {
    known.delete(edition.id);
    known.set(edition.id, edition);
  }

  function forgetBefore(taken: string): void {
    for (const id of [...known.keys()].slice(0, [...known.keys()].indexOf(taken))) known.delete(id);
  }

  function tellState(): void {
    const edition = editions.current();
    if (edition) remember(edition);
    const changed: Changed = edition && told ? changedInputs(told, edition) : 'everything';
    if (edition) onEdition?.(edition.id, changed);
    told = edition ?? told;
    const numbers = changed === 'everything' ? undefined : Int32Array.from(changed);
    tell({ kind: 'state', state: contentStateOf(editions, numbers) });
  }

  function editionOf(id: string): Edition {
    const edition = known.get(id);
    if (!edition) throw new Error(`the edition ${id} has passed`);
    return edition;
  }

  async function answer(request: Extract<RendererRequest, { number: number }>): Promise<void> {
    const { number } = request;
    try {
      if (request.kind === 'private-copy') {
        const answer = await privateCopy(request.link, request.item);
        return tell({ kind: 'private-copied', number, ...(answer && { answer }) });
      }
      const edition = editionOf(request.editionId);
      if (request.kind === 'archive') {
        const archive = await makeArchive(() => editions.current() ?? edition, request.route);
        return tell({ kind: 'archived', number, archive });
      }
      const answer = await render(edition, request.route);
      const parts = [...Object.values(answer.bodies), ...(answer.inputs ? [answer.inputs] : [])];
      tell({ kind: 'rendered', number, answer }, ...parts.map(({ buffer }) => buffer));
    } catch (error) {
      tell({ kind: 'failed', number, reason: String(error) });
    }
  }

  tellState();
  editions.onChange(tellState);
  port.on('message', (request: RendererRequest) => {
    switch (request.kind) {
      case 'ping':
        return tell({ kind: 'pong' });
      case 'state':
        return tellState();
      case 'render':
      case 'archive':
      case 'private-copy':
        return void answer(request);
      case 'taken':
        return forgetBefore(request.editionId);
    }
  });
}

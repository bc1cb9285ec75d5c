import type { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Rendering } from '../../content';
import { handOver, keptMedia, type Problem, problemMessage } from '../../content';
import { openEditions } from '../../content/open';
import { isFileRoute } from '../../routes/rendered-kinds';
import { handOverSearch } from '../../search/handed-over';
import { search } from '../../search/search';
import { archiveMaker } from '../archive/archive-maker';
import { archiveStore } from '../archive/archive-store';
import { documentProcess } from '../documents/document-process';
import type { RendererPort } from '../ipc/renderer-client';
import { serveRenderer } from '../ipc/serve-renderer';
import { log } from '../log';
import { pictureCheck } from '../media/check-pictures';
import { fileMaker } from './files';
import { privateCopyRenderer } from './private-copy';
import type { RenderPage } from './render';
import { rightOfWay } from './right-of-way';
import { rememberingSearch, searchRenderer } from './searches';

const inWords = ({ file, line, column, field, ...text }: Problem) => ({
  file,
  line,
  column,
  field,
  message: problemMessage(text),
});

/** Archives lie here, by their content. */
const keptArchives = join('.cache', 'archives');

/** Milliseconds that the start waits for pictures which nobody has decoded yet. */
const patience = 15_000;

/** Milliseconds. */
const day = 24 * 60 * 60 * 1000;

export type RendererSettings = {
  siteUrl: string;
  contentDir: string;
  preview: boolean;
  /** Epoch milliseconds at which the content is looked at, always; the time that it is, if left out. */
  at?: number;
  /** The day of a frozen copy: its pages say so, and have nothing that asks a server. */
  frozenOn?: string;
};

/** The time by which these settings look at the content. */
export const clockOf = ({ at }: Pick<RendererSettings, 'at'>): (() => number) =>
  at === undefined ? Date.now : () => at;

/** What renders pages, once it is ready. */
export type OpenPages = (rendering: AsyncLocalStorage<Rendering>) => Promise<RenderPage>;

/** Reads the content and answers what comes through the port; settles when pages can be rendered. */
export async function openRenderer(
  port: Pick<RendererPort, 'postMessage' | 'on'>,
  { siteUrl, contentDir, preview, at, frozenOn }: RendererSettings,
  openPages: OpenPages,
): Promise<void> {
  const editions = openEditions({
    content: contentDir,
    kept: keptMedia,
    onlyChecked: true,
    audience: preview ? 'everything' : 'public',
    clock: clockOf({ at }),
    onProblem: (problem) => log('problem', inWords(problem)),
    onMended: (problem) => log('mended', inWords(problem)),
    onDeaf: (reason) => log(reason ? 'changes-not-told' : 'changes-told', reason ? { reason } : {}),
    onEdition: ({ id, size, until }) =>
      log('edition', { id, items: size, ...(until !== Infinity && { until: new Date(until).toISOString() }) }),
  });
  const files = fileMaker(siteUrl, documentProcess());
  const way = rightOfWay();
  const makeArchive = archiveMaker(siteUrl, files.make, archiveStore(keptArchives), way.give);
  const { rendering } = handOver(editions, siteUrl, frozenOn);
  const find = rememberingSearch(search);
  handOverSearch(find);

  const opened = openPages(rendering);
  const renderPage: RenderPage = (...page) => opened.then((render) => render(...page));
  const searches = searchRenderer(find, renderPage);
  const checkPictures = pictureCheck(editions);
  await Promise.race([checkPictures(), wait(patience)]);
  /** The answering thread hears of the content while Next gets ready; who asks for a page before that waits. */
  serveRenderer(port, {
    editions,
    render: (edition, route) =>
      way.first(() => {
        if (isFileRoute(route)) return files.answer(edition, route);
        return route.kind === 'search' ? searches.answer(edition, route) : renderPage(edition, route);
      }),
    makeArchive,
    privateCopy: privateCopyRenderer({ editions, contentDir, renderPage, makeFile: files.make }),
    onEdition: (...begun) => {
      files.begin(...begun);
      searches.begin(...begun);
    },
  });
  await opened;
  editions.follow();
  editions.onChange(() => void checkPictures());
  void editions.tidy();
  setInterval(() => void editions.tidy(), day).unref();
}

import PQueue from 'p-queue';
import { locales } from '../i18n/locales';
import { localPath } from '../i18n/routes';
import { everyPage, everyRoute } from '../routes/every-route';
import { hrefOf } from '../routes/href';
import type { EditionSnapshot } from '../server/ipc/edition-snapshot';
import { hostFiles } from './hosts';
import { languageChoice, movedPage } from './language-choice';
import { movesOf, withdrawnAddresses } from './moved-addresses';
import { placeOf } from './place';

/** What the site answers to an address. */
export type Answered = { status: number; headers: Record<string, unknown>; bytes: Buffer };

export type Ask = (address: string) => Promise<Answered>;

export type Site = {
  ask: Ask;
  /** The edition that is answered from now. */
  edition(): Promise<EditionSnapshot | undefined>;
};

/** An answer of the site, and where it lies in the copy. */
export type Frozen = Answered & { address: string; place: string };

export type Copy = {
  siteUrl: string;
  /** Files of the site itself, by their addresses. */
  siteFiles: readonly string[];
  /** Takes every file of the copy, in no order. */
  write(place: string, bytes: Buffer | string): void;
};

/** Answers that are made at a time: the renderer has one thread, and packs the last page while it renders the next. */
const atOnce = 4;

const nowhere = (prefix: string) => `${prefix}/${'nothing-stands-here'}`;

/**
 * Writes everything that the site answers without a query, each under its own address, and what file hosts need to answer
 * as the server does.
 *
 * @returns every answer of the site, in the order of their addresses.
 * @throws {Error} where something is not answered as it should be, or the content changes meanwhile.
 */
export async function freezeSite(
  { ask, edition: latest }: Site,
  { siteUrl, siteFiles, write }: Copy,
): Promise<Frozen[]> {
  const edition = await latest();
  if (!edition) throw new Error('no film can be read');
  const moves = movesOf(edition);
  const withdrawn = withdrawnAddresses(edition);

  async function freeze(address: string, status: number, place = placeOf(address)): Promise<Frozen> {
    const answered = await ask(address);
    const isWhole = answered.headers['cache-control'] !== 'no-store';
    if (answered.status !== status || !isWhole) throw new Error(`${address} is answered ${answered.status}: try again`);
    write(place, answered.bytes);
    return { ...answered, address, place };
  }

  const queue = new PQueue({ concurrency: atOnce });
  const wanted = [
    ...[...everyRoute(edition).map(hrefOf), ...siteFiles].map((address) => [address, 200] as const),
    ...withdrawn.map((address) => [address, 410] as const),
  ];
  const frozen = await queue.addAll(
    wanted.map(
      ([address, status]) =>
        () =>
          freeze(address, status),
    ),
  );
  const notFound = await freeze(nowhere(''), 404, '404.html');
  for (const locale of locales) await freeze(nowhere(localPath(locale, '')), 404, `${locale}/404.html`);

  for (const path of everyPage(edition)) write(placeOf(path || '/'), languageChoice(path, siteUrl));
  for (const { from, to } of moves) write(placeOf(from), movedPage(to));
  for (const [place, text] of hostFiles({ frozen, headers: notFound.headers, moves, withdrawn })) write(place, text);
  if ((await latest())?.id !== edition.id) throw new Error('the content has changed meanwhile: try again');
  return [...frozen].sort((left, right) => (left.address < right.address ? -1 : 1));
}

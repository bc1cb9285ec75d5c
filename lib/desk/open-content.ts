import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { type Editions, keptMedia, type Problem, problemLine } from '../content';
import type { CheckedProblem } from '../content/check/check';
import { openEditions } from '../content/open';
import { pictureCheck } from '../server/media/check-pictures';
import type { DeskPlaces } from './edit/files/places';
import { watchFindings } from './findings';

/** The content as the desk sees it: everything that can be read, drafts and embargoed items too. */
export type DeskContent = {
  places: DeskPlaces;
  /** What private links are made with; left out where the desk was given no secret. */
  signing?: Signing;
  editions: Editions;
  /** Problems that were mended since the desk was started, the latest first. */
  mended(): readonly Problem[];
  /** What is found beyond what the site refuses, as of the last look. */
  findings(): readonly CheckedProblem[];
  /** Files as pages of the desk have shown them, by the hash of their bytes: an edit is merged with what was saved since. */
  shown: LRUCache<string, Uint8Array>;
  /** Takes in at once what the desk has just written, without waiting for the system to tell of it. */
  reread(paths: readonly string[]): void;
  /** Is done when every picture has been decoded: until then an item with a new one cannot be shown. */
  checkPictures(): Promise<void>;
  /** Calls whenever the content has been read or looked at anew. */
  onChange(listener: () => void): void;
  close(): Promise<void>;
};

export type Signing = {
  secret: string;
  /** Origin of the public site; empty where the desk was not told, so that addresses begin with their path. */
  siteUrl: string;
};

/** Former texts, and what was thrown away, lie here, outside the content; each folder of content has its own. */
const storeOf = (contentDir: string) =>
  join('.cache', 'desk', createHash('sha256').update(realpathSync(contentDir)).digest('hex').slice(0, 16));

/** Bytes of files that may be remembered as they were shown. */
const roomForShown = 64 * 1024 * 1024;

/** How many mended problems are remembered. */
const remembered = 50;

/** @param store where former texts and what was thrown away are kept. */
export async function openContent(
  contentDir: string,
  store = storeOf(contentDir),
  signing?: Signing,
): Promise<DeskContent> {
  let mended: Problem[] = [];
  const onMended = (problem: Problem) => {
    const others = mended.filter((each) => problemLine(each) !== problemLine(problem));
    mended = [problem, ...others].slice(0, remembered);
  };
  const editions = openEditions({
    content: contentDir,
    kept: keptMedia,
    onlyChecked: true,
    audience: 'everything',
    onProblem: (problem) => {
      mended = mended.filter((each) => problemLine(each) !== problemLine(problem));
    },
    onMended,
  });
  const listeners: (() => void)[] = [];
  const findings = await watchFindings(contentDir, editions, {
    onMended,
    onFound: () => {
      for (const listener of listeners) listener();
    },
  });
  const checkPictures = pictureCheck(editions);
  await checkPictures();
  editions.follow();
  editions.onChange(() => void checkPictures());
  return {
    places: { content: contentDir, store },
    ...(signing && { signing }),
    editions,
    mended: () => mended,
    findings: findings.current,
    onChange: (listener) => {
      listeners.push(listener);
      editions.onChange(listener);
    },
    shown: new LRUCache({ maxSize: roomForShown, sizeCalculation: ({ length }) => length + 1 }),
    reread: editions.reread,
    checkPictures,
    close: async () => {
      findings.close();
      await editions.close();
    },
  };
}

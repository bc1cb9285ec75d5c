import { locales } from '../../i18n/locales';
import { assemble } from '../assemble';
import type { Folder, Item } from '../item';
import type { Places } from '../list-folders';
import type { Problem } from '../problem';
import type { Finding } from './finding';
import { deadLinks } from './outside-links';
import { type LookIntoPhotographs, photographFindings } from './photographs/photograph-findings';
import { placeFindings } from './place-findings';
import { missingFor } from './profiles/missing-for';
import { readProfiles } from './profiles/read-profiles';
import { type JudgePictures, readWithPictures } from './read-with-pictures';
import { lenientRules, strictRules } from './rules';
import { misspellings } from './spelling/misspellings';
import { readOwnWords } from './spelling/own-words';
import { fileOf, writtenTexts } from './written-texts';

/** An error is refused, or must not be published so; a warning is what a newsroom or a festival would miss. */
export type CheckedProblem = Problem & { severity: 'error' | 'warning' };

type Options = {
  /** Asks for pages elsewhere too. */
  links?: boolean;
  /** Looks every word up in dictionaries. */
  spelling?: boolean;
  /** Finds out which pictures can be shown; without it only those are told that were tried before. */
  judgePictures?: JudgePictures;
  /** Finds out what photographs look like and carry; without it nothing is said of their files. */
  lookIntoPhotographs?: LookIntoPhotographs;
};

export type Report = {
  /** Language files that were read. */
  files: number;
  /** By file and line. */
  problems: CheckedProblem[];
};

/**
 * Everything that is wrong in a content folder: what the schemas refuse, and what the rules find in the rest.
 */
export async function checkContent(places: Places, options: Options = {}): Promise<Report> {
  const { folders, problems: strays } = await readWithPictures(places, options.judgePictures);
  const { items: assembled, problems: refused } = assemble(folders, new Map(), 0);
  const items = [...assembled.values()];
  const content = { items, texts: writtenTexts(items) };
  // A file that the schemas refuse is not among the items: to a rule it looks as if nobody had written it. One with a
  // link that leads nowhere is.
  const read = new Set(items.flatMap((item) => localesIn(item).map((locale) => fileOf(item, locale))));
  const unread = new Set(refused.map(({ file }) => file).filter((file) => !read.has(file)));
  const { profiles, problems: ofProfiles } = readProfiles(places.content);
  const { words: ownWords, problems: ofWords } = readOwnWords(places.content);
  const placed = (findings: Finding[], severity: CheckedProblem['severity']) =>
    placeFindings(
      findings.filter(({ file }) => !unread.has(file)),
      places.content,
    ).map((problem) => ({ ...problem, severity }));
  const missed = [
    ...lenientRules.flatMap((rule) => rule(content)),
    ...profiles.flatMap((profile) => missingFor(profile, items)),
    ...(options.lookIntoPhotographs ? await photographFindings(items, options.lookIntoPhotographs) : []),
    ...(options.links ? await deadLinks(items) : []),
    ...(options.spelling ? await misspellings(content, ownWords) : []),
  ];
  const errors = [...strays, ...ofProfiles, ...ofWords, ...refused].map((problem) => ({
    ...problem,
    severity: 'error' as const,
  }));
  const wrong = placed(
    strictRules.flatMap((rule) => rule(content)),
    'error',
  );
  const warnings = placed(missed, 'warning');
  return {
    files: [...folders.values()].reduce((sum, folder) => sum + filesIn(folder), 0),
    problems: [...errors, ...wrong, ...warnings].sort(byPlace),
  };
}

const localesIn = ({ texts }: Item) => locales.filter((locale) => texts[locale]);

const filesIn = ({ files }: Folder) => Object.keys(files).length;

function byPlace(left: Problem, right: Problem): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}

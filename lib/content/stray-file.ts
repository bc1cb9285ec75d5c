import { basename, extname } from 'node:path';
import slugify from '@sindresorhus/slugify';
import { defaultLocale, isLocale, locales } from '../i18n/locales';
import type { ProblemText } from '../i18n/problem-messages';

const languageFiles = locales.map((locale) => `${locale}.md`);

/** What systems and synchronisation make of a text that is there already: `en (1).md`, `en copy.md`, `en.sync-conflict-….md`. */
const secondCopy = /^([a-z]{2})(?: ?\(\d+\)| copy(?: \d+)?| - copy.*|[ .-].*conflict.*)\.md$/i;

/** What editors make of a name that they do not know, or that the system hides the end of: `en.md.txt`, `EN.MD`. */
const otherName = /^([a-z]{2})\.(?:md\.txt|txt|markdown|mdx|md|md\.md)$/i;

/** Why a file in the folder of an item is not read. */
export function strayFile(name: string): ProblemText {
  const copied = secondCopy.exec(name)?.[1]?.toLowerCase() ?? '';
  if (isLocale(copied)) return { code: 'file.secondCopy', params: { file: `${copied}.md` } };
  const misnamed = otherName.exec(name)?.[1]?.toLowerCase() ?? '';
  if (isLocale(misnamed)) return { code: 'file.wrongName', params: { file: `${misnamed}.md` } };
  const isLanguage = /^[a-z]{2,3}\.md$/.test(name);
  return { code: isLanguage ? 'file.otherLanguage' : 'file.notRead', params: { values: languageFiles } };
}

/** A file where only folders of items may lie. */
export function notInFolder(name: string): ProblemText {
  const stem = slugify(basename(name, extname(name)));
  const example = stem === '' || isLocale(stem) ? 'opening-night' : stem;
  const file = `${isLocale(stem) ? stem : defaultLocale}.md`;
  return { code: 'file.notInFolder', params: { example, file } };
}

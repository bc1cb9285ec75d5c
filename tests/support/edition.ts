import type { Edition } from '@/lib/content';
import { assemble } from '@/lib/content/assemble';
import { makeEdition } from '@/lib/content/edition';
import { type Folder, keyOf } from '@/lib/content/item';
import { isKind } from '@/lib/content/kinds';
import { parseFile } from '@/lib/content/parse-file';
import { problemLine } from '@/lib/content/problem';
import { isLocale } from '@/lib/i18n/locales';

/** Texts of content files by their path in the content folder, `press/one/en.md`. */
export type Files = Record<string, string>;

/** A content file; JSON is YAML too. */
export function contentFile(frontMatter: object, body = ''): string {
  return `---\n${JSON.stringify(frontMatter)}\n---\n\n${body}\n`;
}

/**
 * The edition that the real code makes of literal files.
 *
 * @throws {Error} with every problem of the files.
 */
export function editionOf(files: Files): Edition {
  const folders = new Map<string, Folder>();
  for (const [path, text] of Object.entries(files)) {
    const [kind = '', ...rest] = path.split('/');
    const locale = rest.pop()?.replace(/\.md$/, '') ?? '';
    const id = rest[0] ?? kind;
    if (!isKind(kind) || !isLocale(locale)) throw new Error(`${path} is no path of a content file`);
    const folder = folders.get(keyOf(kind, id)) ?? { kind, id, files: {}, media: {}, waiting: {}, problems: [] };
    folder.files[locale] = parseFile(kind, path, text);
    folders.set(keyOf(kind, id), folder);
  }
  const now = Date.now();
  const { items, problems } = assemble(folders, new Map(), now);
  if (problems.length > 0) throw new Error(problems.map((problem) => problemLine(problem)).join('\n'));
  return makeEdition(items, now, 'public');
}

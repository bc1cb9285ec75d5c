import { type Document, parseDocument } from 'yaml';
import { fence, parseFrontMatter } from '../../content/front-matter';
import type { Value } from './data';
import { EditError } from './edit-error';
import type { SourceText } from './source-text';

/** A file, its front matter and where both stand in its text. */
export type FrontMatterSource = {
  source: SourceText;
  /** Without the line end in front of the closing hyphens. */
  yaml: string;
  /** Offset of the YAML in the text. */
  start: number;
  /** There is not one line between the hyphens. */
  isEmpty: boolean;
  body: string;
  document: Document.Parsed;
  data: Value;
};

/** @throws {EditError} where the front matter is no YAML: that has to be mended in the text itself. */
export function readFrontMatter(source: SourceText): FrontMatterSource {
  const { file, text } = source;
  const fenced = fence.exec(text);
  if (!fenced) throw new EditError(file, [], 'has no front matter: begin it with a line --- and close it with another');
  const yaml = fenced[1] ?? '';
  const document = parseDocument(yaml, { keepSourceTokens: true, prettyErrors: false, version: '1.2', schema: 'core' });
  const [error] = document.errors;
  if (error) throw new EditError(file, [], `the front matter cannot be read, mend it in the text (${error.message})`);
  return {
    source,
    yaml,
    start: text.indexOf('\n') + 1,
    isEmpty: fenced[1] === undefined,
    body: text.slice(fenced[0].length),
    document,
    data: dataOf(file, document),
  };
}

function dataOf(file: string, document: Document.Parsed): Value {
  try {
    return (document.toJS() ?? {}) as Value;
  } catch (error) {
    throw new EditError(file, [], `the front matter cannot be read, mend it in the text (${String(error)})`);
  }
}

/** Whether the site reads it, which wants more of a file than YAML does. */
export function isReadable({ text }: SourceText): boolean {
  try {
    parseFrontMatter(text);
    return true;
  } catch {
    return false;
  }
}

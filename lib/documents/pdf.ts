import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { canSet } from '../fonts/faces';
import { translator } from '../i18n/translator';
import type { Manuscript } from '../publish/manuscript/model';

const folder = 'lib/documents';
const fontFolder = 'lib/fonts/print';

/** A document that could not be set. */
export class NotSet extends Error {}

let compiler: NodeCompiler | undefined;

function typst(): NodeCompiler {
  const fontBlobs = readdirSync(fontFolder)
    .sort()
    .map((file) => readFileSync(join(fontFolder, file)));
  compiler ??= NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] });
  return compiler;
}

/** Sizes of the text in points; the smaller ones only where they save a sheet behind the second. */
const sizes = [9.8, 9.3, 8.9] as const;

/** Pages of a text that is handed out as one or two sheets. */
const shortLength = 2;

/**
 * Tagged PDF/UA-1 in the site's fonts; the same manuscript gives the same bytes. A sign that no font has is left out.
 *
 * @throws {NotSet} when Typst refuses or warns: an unknown font, a heading level that is skipped, a missing title.
 */
export function toPdf(manuscript: Manuscript): Buffer {
  const document = fitted(manuscript);
  try {
    return typst().pdf(document, { pdfStandard: 'ua-1' });
  } catch (error) {
    throw new NotSet(`${manuscript.address}: ${String(error)}`);
  } finally {
    typst().evictCache(0);
  }
}

/** A text that hangs over onto a third page is set smaller, if that brings it back to two. */
function fitted(manuscript: Manuscript): NodeTypstDocument {
  const [usual, ...smaller] = sizes;
  const document = set(manuscript, usual);
  if (document.numOfPages !== shortLength + 1) return document;
  for (const size of smaller) {
    const tighter = set(manuscript, size);
    if (tighter.numOfPages <= shortLength) return tighter;
  }
  return document;
}

function set(manuscript: Manuscript, size: number): NodeTypstDocument {
  const words = { page: translator(manuscript.lang)('files.page') };
  const { picture } = manuscript.cover ?? {};
  const inputs = {
    manuscript: JSON.stringify(manuscript, onlySettable),
    words: JSON.stringify(words),
    size: String(size),
    ...(picture && { picture: placed(picture.keptAt) }),
  };
  const compiled = typst().compile({ mainFilePath: join(folder, 'press.typ'), inputs });
  const complaint = compiled.takeDiagnostics();
  if (complaint || !compiled.result)
    throw new NotSet(`${manuscript.address}: ${JSON.stringify(complaint?.shortDiagnostics ?? 'no document')}`);
  return compiled.result;
}

/** Where Typst finds a picture of the content. */
function placed(keptAt: string): string {
  const path = `/${basename(keptAt)}`;
  typst().mapShadow(join(resolve(folder), path), readFileSync(keptAt));
  return path;
}

/**
 * What stands in a text, without the signs that no font has; where nothing is left, that something was there.
 * Literata and Golos Text have the same letters; a line that ends is no sign.
 */
function onlySettable(key: string, value: unknown): unknown {
  if (typeof value !== 'string' || key === 'href') return value;
  const set = [...value.normalize('NFC')].filter((sign) => sign === '\n' || canSet('Literata', sign)).join('');
  return set.trim() === '' && value.trim() !== '' ? '…' : set;
}

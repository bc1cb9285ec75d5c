import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { TextDocument } from '../document/text-document';
import { canSet } from '../fonts/faces';
import { translator } from '../i18n/translator';

const folder = 'lib/typeset';
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
 * Tagged PDF/UA-1 in the site's fonts; the same document gives the same bytes. A sign that no font has is left out.
 *
 * @throws {NotSet} when Typst refuses or warns: an unknown font, a heading level that is skipped, a missing title.
 */
export function toPdf(document: TextDocument): Buffer {
  const laidOut = fitted(document);
  try {
    return typst().pdf(laidOut, { pdfStandard: 'ua-1' });
  } catch (error) {
    throw new NotSet(`${document.address}: ${String(error)}`);
  } finally {
    typst().evictCache(0);
  }
}

/** A text that hangs over onto a third page is set smaller, if that brings it back to two. */
function fitted(document: TextDocument): NodeTypstDocument {
  const [usual, ...smaller] = sizes;
  const laidOut = set(document, usual);
  if (laidOut.numOfPages !== shortLength + 1) return laidOut;
  for (const size of smaller) {
    const tighter = set(document, size);
    if (tighter.numOfPages <= shortLength) return tighter;
  }
  return laidOut;
}

function set(document: TextDocument, size: number): NodeTypstDocument {
  const words = { page: translator(document.lang)('files.page') };
  const { picture } = document.cover ?? {};
  const inputs = {
    document: JSON.stringify(document, onlySettable),
    words: JSON.stringify(words),
    size: String(size),
    ...(picture && { picture: placed(picture.keptAt) }),
  };
  const compiled = typst().compile({ mainFilePath: join(folder, 'press.typ'), inputs });
  const complaint = compiled.takeDiagnostics();
  if (complaint || !compiled.result)
    throw new NotSet(`${document.address}: ${JSON.stringify(complaint?.shortDiagnostics ?? 'no document')}`);
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

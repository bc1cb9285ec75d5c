import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** `fflate` writes the day in the zone of the machine; this one is the first that a ZIP can name, everywhere. */
const zipDay = new Date(1980, 0, 1);

/** Unix, so that the same bytes come from every system. */
const os = 3;

/** Names of relationships as the library draws them by lot. */
const drawnByLot = /rId[\w-]{12,}/g;

/** Moments at which the library wrote the file. */
const moments = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

/** Takes chance and clock out of a DOCX: relationships are numbered, the moments are the day of the text. */
export function reproducible(docx: Uint8Array, day = '1980-01-01'): Buffer {
  const parts = unzipSync(docx);
  const names = new Map<string, string>();
  const settle = (xml: string) =>
    xml
      .replace(drawnByLot, (name) => names.get(name) ?? numbered(names, name))
      .replace(moments, `$1${day}T00:00:00Z$2`);
  const entries: Zippable = {};
  for (const name of Object.keys(parts).sort()) {
    const part = parts[name] as Uint8Array;
    entries[name] = /\.(?:xml|rels)$/.test(name) ? strToU8(settle(strFromU8(part))) : part;
  }
  return Buffer.from(zipSync(entries, { os, mtime: zipDay, level: 9 }));
}

function numbered(names: Map<string, string>, name: string): string {
  const number = `rIdLink${names.size + 1}`;
  names.set(name, number);
  return number;
}

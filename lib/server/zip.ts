import { Zip, ZipPassThrough } from 'fflate';

/** Bytes of one entry, piece by piece. */
export type ZipEntry = { name: string; size: number; open(): AsyncIterable<Uint8Array> };

/** The first day that a ZIP can name. The library writes it in the zone of the machine, so it is made there too. */
const day = () => new Date(1980, 0, 1);

/** Unix: the same bytes come from every system, and say that everybody may read the file, and its owner write it. */
const os = 3;
const attrs = (0o100644 << 16) >>> 0;

/** Bytes of the parts around an entry (APPNOTE 6.3.10): local header, data descriptor, central header; and of the end. */
const around = { local: 30, descriptor: 16, central: 46, end: 22 };

/** Without ZIP64 an archive cannot be larger. */
export const sizeLimit = 0xffff_ffff;

/** How many bytes an archive of these entries has, before any of them is read. Names are ASCII. */
export function zipSize(entries: readonly Pick<ZipEntry, 'name' | 'size'>[]): number {
  const { local, descriptor, central, end } = around;
  return entries.reduce((sum, { name, size }) => sum + local + descriptor + central + 2 * name.length + size, end);
}

/** The archive, piece by piece; nothing is packed, since what is in it is packed already. */
export async function* zipStream(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  function* taken() {
    const pieces = ready;
    ready = [];
    yield* pieces;
  }
  for (const { name, open } of entries) {
    const file = new ZipPassThrough(name);
    file.mtime = day();
    file.os = os;
    file.attrs = attrs;
    zip.add(file);
    for await (const piece of open()) {
      file.push(piece);
      yield* taken();
    }
    file.push(new Uint8Array(0), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}

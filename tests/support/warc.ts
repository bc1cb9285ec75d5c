import { gunzipSync } from 'node:zlib';

/** Where a member of a gzip file may begin. */
const beginning = Buffer.from([0x1f, 0x8b, 0x08, 0x00]);

/** The records of a compressed WARC file, each unpacked as a member of its own. */
export function unzipped(bytes: Buffer): string[] {
  const records: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    let end = bytes.indexOf(beginning, from + 1);
    for (; end !== -1 && !isMember(bytes.subarray(from, end)); ) end = bytes.indexOf(beginning, end + 1);
    const until = end === -1 ? bytes.length : end;
    records.push(gunzipSync(bytes.subarray(from, until)).toString());
    from = until;
  }
  return records;
}

function isMember(bytes: Buffer): boolean {
  try {
    return gunzipSync(bytes).toString().startsWith('WARC/1.1\r\n');
  } catch {
    return false;
  }
}

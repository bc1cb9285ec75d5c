/** Saves one file again and again, until it is killed: each time with one more line. */
import { readStored } from '../../lib/desk/edit/files/read-item';
import { saveFile } from '../../lib/desk/edit/files/save';

const [content = '', store = '', file = '', saves = ''] = process.argv.slice(2);
const places = { content, store };

for (let turn = 0; turn < Number(saves); turn++) {
  const stored = readStored(places, file);
  if (!stored) throw new Error(`${file} is gone`);
  const saved = saveFile(
    places,
    file,
    stored.hash,
    Buffer.concat([stored.bytes, Buffer.from(`${process.pid} ${turn}\n`)]),
  );
  if (!saved.ok) turn--;
}

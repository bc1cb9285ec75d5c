import { readDocx } from './docx';
import { readPdf } from './pdf';
import { unzip } from './unzip';

/** Everything that can be read in a file, whatever it is packed in. */
export async function wordsInFile(name: string, bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 5).toString() === '%PDF-') {
    const { title, pages } = await readPdf(bytes);
    return [title, ...pages].join('\n');
  }
  if (name.endsWith('.docx')) return Object.values((await readDocx(bytes)).parts).join('\n');
  if (bytes.subarray(0, 2).toString() !== 'PK') return bytes.toString('utf8');
  const files = await unzip(bytes);
  const texts = await Promise.all(files.map((file) => wordsInFile(file.name, file.bytes)));
  return files.map(({ name }, index) => `${name}\n${texts[index]}`).join('\n');
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs of other makers that read our files. Where one is missing, its tests are skipped, and the report says so. */
type Tool = 'pdfinfo' | 'pdffonts' | 'pdftotext' | 'qpdf' | 'soffice' | 'xmllint';

export const hasTool = (name: Tool): boolean => spawnSync('which', [name]).status === 0;

/**
 * What a program says of a file; `words` are the rest of its command line.
 *
 * @throws {Error} with what it said, when it ends with an error.
 */
export function askTool(name: Tool, words: (file: string) => string[], bytes: Uint8Array, ending: string): string {
  return inFolder((folder) => run(name, words(put(folder, bytes, ending)), folder));
}

/** A file as LibreOffice saves it as plain text. */
export function savedAsText(bytes: Uint8Array, ending: string): string {
  return inFolder((folder) => {
    const file = put(folder, bytes, ending);
    // A profile of its own: an office that is open already would take the order and end.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    run(
      'soffice',
      [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file],
      folder,
    );
    return readFileSync(join(folder, 'file.txt'), 'utf8');
  });
}

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'press-kit-tool-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function put(folder: string, bytes: Uint8Array, ending: string): string {
  const file = join(folder, `file.${ending}`);
  writeFileSync(file, bytes);
  return file;
}

function run(name: Tool, words: string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(name, words, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}

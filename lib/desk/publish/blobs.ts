import type { Checkout } from './checkout';
import { askGit } from './git';
import { failureOf } from './git-words';

export async function readBlob({ root }: Checkout, blob: string): Promise<Buffer> {
  const answer = await askGit(root, ['cat-file', 'blob', blob]);
  if (answer.code !== 0) throw failureOf(answer);
  return answer.out;
}

export const writeBlob = async ({ git }: Checkout, bytes: Uint8Array): Promise<string> =>
  (await git(['hash-object', '-w', '--stdin'], { input: bytes })).trim();

import { ask, type Reply } from './ask';

export type Look = Reply & {
  path: string /** When it was asked and when the whole answer was there, in epoch milliseconds. */;
  asked: number;
  seen: number;
};

/** Asks for all these addresses in turn, again and again, until that moment, and keeps every answer. */
export async function lookUntil(moment: number, origin: string, paths: readonly string[]): Promise<Look[]> {
  const looks: Look[] = [];
  while (Date.now() < moment) {
    for (const path of paths) {
      const asked = Date.now();
      looks.push({ ...(await ask(origin, path)), path, asked, seen: Date.now() });
    }
  }
  return looks;
}

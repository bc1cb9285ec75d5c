import { type ReleaseFormat, releaseFormats } from '../../lib/publish/files/release-formats';
import { type Figure, medianOf } from './figure';
import { firstByte } from './first-byte';
import { startOurs } from './server-process';

const forms = Object.keys(releaseFormats) as ReleaseFormat[];

/** Releases that are asked for in every form. */
const asked = 5;

/** Milliseconds to the first byte, by form. */
export type FileRound = Record<ReleaseFormat, { cold: number[]; warm: number[] }>;

/** Every form of some releases, as a reader asks who comes by a link: nothing of them has been made. Then once more. */
export async function measureFiles(folder: string, releases: number): Promise<FileRound> {
  const server = await startOurs({ CONTENT_DIR: folder });
  try {
    // The first of all also starts the thread in which documents are set.
    await firstByte(`${server.url}/en/press/release-${releases - 1}.pdf`);
    const round = Object.fromEntries(forms.map((form) => [form, { cold: [], warm: [] }])) as unknown as FileRound;
    for (let number = releases - 2; number > releases - 2 - asked; number -= 1) {
      for (const form of forms) {
        const url = `${server.url}/ru/press/release-${number}.${form}`;
        round[form].cold.push(await firstByte(url));
        round[form].warm.push(await firstByte(url));
      }
    }
    return round;
  } finally {
    await server.stop();
  }
}

export function fileFigures(rounds: readonly FileRound[]): Figure[] {
  return forms.flatMap((form) =>
    (['cold', 'warm'] as const).map((state) =>
      medianOf(
        `${form}, ${state}, first byte`,
        'ms',
        rounds.flatMap((round) => round[form][state]),
      ),
    ),
  );
}

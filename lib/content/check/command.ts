import { statSync } from 'node:fs';
import { parseEnvironment } from '../../environment';
import { keptMedia } from '../current';
import { traitsOf } from '../photograph-traits';
import { checkContent } from './check';
import { formats } from './formats';
import { CommandError, type Options, readOptions } from './options';

type Variables = Record<string, string | undefined>;

type Answer = { text: string; exitCode: 0 | 1 };

/** What `npm run check` answers to its options and the environment: 1 when there is an error to mend. */
export async function answerCheck(words: readonly string[], variables: Variables): Promise<Answer> {
  try {
    const { locale, format, links, spelling } = readOptions(words, variables);
    const content = contentFolder(variables, locale);
    const options = { links, spelling, judgePictures, lookIntoPhotographs };
    const report = await checkContent({ content, kept: keptMedia }, options).catch((error) => {
      throw isMissingPackage(error) ? new CommandError({ code: 'command.noDictionaries' }, locale) : error;
    });
    const hasError = report.problems.some(({ severity }) => severity === 'error');
    return { text: formats[format](report, locale, content), exitCode: hasError ? 1 : 0 };
  } catch (error) {
    return { text: (error as Error).message, exitCode: 1 };
  }
}

/** Dictionaries are packages of development, which a server is installed without. */
const isMissingPackage = (error: NodeJS.ErrnoException) => error.code === 'ERR_MODULE_NOT_FOUND';

/** Loaded only where there is a picture that nobody has decoded yet. */
async function judgePictures(kept: readonly string[]): Promise<void> {
  const { judgePictures: judge } = await import('../../server/media/check-pictures');
  await judge(kept);
}

/** Loaded only where there is a photograph into which nobody has looked yet. */
async function lookIntoPhotographs(kept: readonly string[]): Promise<void> {
  const unknown = kept.filter((keptAt) => !traitsOf(keptAt));
  if (unknown.length === 0) return;
  const { lookIntoPhotographs: look } = await import('../../server/media/look-into-photographs');
  await look(unknown);
}

/** @throws {Error} where the environment names no folder. */
function contentFolder(variables: Variables, locale: Options['locale']): string {
  const { contentDir } = parseEnvironment(variables);
  if (statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) return contentDir;
  throw new CommandError({ code: 'command.noFolder', params: { found: contentDir } }, locale);
}

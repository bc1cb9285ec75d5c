import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseEnvironment } from '../../environment';
import { keptMedia } from '../current';
import { checkContent, reportText } from './check';

/** The languages in which the report is written. */
const languages: readonly string[] = ['en'];

type Answer = { text: string; exitCode: 0 | 1 };

/** What `npm run check` answers to its options and the environment: 1 when there is anything to mend. */
export function answerCheck(options: readonly string[], variables: Record<string, string | undefined>): Answer {
  try {
    const report = checkContent({ content: contentFolder(options, variables), kept: keptMedia });
    return { text: reportText(report), exitCode: report.problems.length === 0 ? 0 : 1 };
  } catch (error) {
    return { text: (error as Error).message, exitCode: 1 };
  }
}

/** @throws {Error} with what is wrong in the command. */
function contentFolder(options: readonly string[], variables: Record<string, string | undefined>): string {
  const { values } = parseArgs({ args: [...options], options: { lang: { type: 'string', default: 'en' } } });
  if (!languages.includes(values.lang))
    throw new Error(`the report is not written in ${values.lang}: write --lang ${languages.join(' or ')}`);
  const { contentDir } = parseEnvironment(variables);
  if (statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) return contentDir;
  throw new Error(`CONTENT_DIR must name a folder: there is none at ${contentDir}`);
}

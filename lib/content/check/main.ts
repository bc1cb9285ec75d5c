import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseEnvironment } from '../../environment';
import { keptMedia } from '../current';
import { checkContent, reportText } from './check';

/** The languages in which the report is written. */
const languages: readonly string[] = ['en'];

/** @throws {Error} with what was wrong in the command. */
function contentFolder(): string {
  const { lang } = parseArgs({ options: { lang: { type: 'string', default: 'en' } } }).values;
  if (!languages.includes(lang)) throw new Error(`--lang ${lang} is not there: write --lang ${languages.join(' or ')}`);
  const { contentDir } = parseEnvironment(process.env);
  if (statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) return contentDir;
  throw new Error(`CONTENT_DIR must name a folder: there is none at ${contentDir}`);
}

try {
  const report = checkContent({ content: contentFolder(), kept: keptMedia });
  console.log(reportText(report));
  process.exitCode = report.problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

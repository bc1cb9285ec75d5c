import { defaultLocale, isLocale, locales } from '../../i18n/locales';
import { problemSentence } from '../../i18n/problem-messages';
import { manualIn } from '../manual';
import { writeSchemas } from './write-schemas';

// `npm run schema es`: JSON Schema for editors, where `.vscode/settings.json` looks for it, in the language of whoever edits.

const folder = '.vscode/schemas';
const [language = defaultLocale] = process.argv.slice(2);

if (isLocale(language)) {
  writeSchemas(folder, manualIn(language));
  console.log(folder);
} else {
  const params = { option: 'npm run schema', found: language, values: locales };
  console.error(problemSentence({ code: 'command.value', params }, defaultLocale));
  process.exitCode = 1;
}

import { expect, test } from 'vitest';
import { sourceFiles } from '../../support/source-files';

/** next-intl forgets with each render what it has parsed of the messages. */
const ofEachRender = /import \{[^}]*\b(?:getTranslations|useTranslations)\b[^}]*\} from 'next-intl/;

test('pages and components take their words from the translators that are kept', () => {
  const found = sourceFiles('app', 'components').filter(({ text }) => ofEachRender.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});

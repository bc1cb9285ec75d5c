import { expect, test } from 'vitest';
import { sourceFiles } from '../../support/source-files';

/** Files that ask by a key what others have made: trees of Markdown and YAML, schemas, answers that may be anything. */
const ofOthers = [
  'lib/content/body-tree.ts',
  'lib/content/front-matter.ts',
  'lib/content/issue-text.ts',
  'lib/desk/client/requests.ts',
  'lib/desk/edit/files/keep-address.ts',
  'lib/desk/http/api.ts',
  'lib/desk/photographs/tag-text.ts',
  'lib/markdown/lost-words.ts',
  'lib/publish/json-ld/graph.ts',
];

test('a type of ours is told from another by a field that both have, never by the presence of a key', () => {
  const asking = sourceFiles('app', 'components', 'lib').filter(({ text }) => /'[\w@-]+' in \w/.test(text));
  expect(asking.map(({ path }) => path).sort()).toEqual(ofOthers);
});

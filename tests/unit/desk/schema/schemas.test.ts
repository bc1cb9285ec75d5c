import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Kind, kindNames, kinds } from '@/lib/content/kinds';
import { meaningsIn } from '@/lib/desk/edit';
import { fileSchema } from '@/lib/desk/schema/file-schema';
import { writeSchemas } from '@/lib/desk/schema/write-schemas';
import { isAccepted } from '../../../support/editor-schema';
import { temporaryFolder } from '../../../support/temporary-folder';

const manual = '### press\n```markdown\n---\nfacts:\n  date: 2030-05-14   # the day of the release\n---\n```\n';
const schemaOf = (kind: Kind) => JSON.parse(JSON.stringify(fileSchema(kind, meaningsIn(manual, kind))));

const film = 'tests/fixtures/second-film';
const files = readdirSync(film, { recursive: true, encoding: 'utf8' }).filter((name) => /\/[a-z]{2}\.md$/.test(name));

test('every file of a film fits the schema of its kind', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !isAccepted(file, readFileSync(join(film, file), 'utf8')))).toEqual([]);
});

test('whoever hovers over a field reads what the manual says of it', () => {
  const { properties } = schemaOf('press').properties.facts;
  expect(properties.date.description).toBe('the day of the release');
  expect(properties.kind).not.toHaveProperty('description');
});

test('the command writes the schema of every kind', () => {
  const folder = temporaryFolder();
  writeSchemas(join(folder, 'schemas'), manual);
  const written = (kind: Kind) => JSON.parse(readFileSync(join(folder, 'schemas', `${kind}.json`), 'utf8'));
  expect(kindNames.map(written)).toEqual(kindNames.map(schemaOf));
});

test('the editor is told the schema of every kind without a text, whose files are YAML alone', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const withoutText = kindNames.filter((kind) => kinds[kind].body === 'none');
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries(withoutText.map((kind) => [`.vscode/schemas/${kind}.json`, `content/${kind}/*/*.md`])),
  );
  expect(Object.keys(settings['files.associations'])).toEqual([
    `**/content/{${withoutText.toSorted().join(',')}}/*/*.md`,
  ]);
});

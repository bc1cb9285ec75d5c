import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it, test } from 'vitest';
import { parseFrontMatter } from '@/lib/content/front-matter';
import { type Kind, kindNames, kinds } from '@/lib/content/kinds';
import { meaningsIn } from '@/lib/desk/edit';
import { fileSchema } from '@/lib/desk/schema/file-schema';
import { writeSchemas } from '@/lib/desk/schema/write-schemas';
import { temporaryFolder } from '../../../support/temporary-folder';
import { inFields } from '../../content/check/mistakes/fields';
import { filmWith } from '../../content/check/mistakes/mistake';
import { tinyFilm } from '../../content/check/mistakes/tiny-film';

const manual = '### press\n```markdown\n---\nfacts:\n  date: 2030-05-14   # the day of the release\n---\n```\n';
const schemaOf = (kind: Kind) => JSON.parse(JSON.stringify(fileSchema(kind, meaningsIn(manual, kind))));

const ajv = addFormats(new Ajv({ strict: false }));
const validators = new Map(kindNames.map((kind) => [kind, ajv.compile(schemaOf(kind))]));

/** Whether an editor that knows the schema of a file's kind has nothing to say of its fields. */
function isAccepted(path: string, text: string): boolean {
  const validate = validators.get(path.split('/')[0] as Kind);
  if (!validate) throw new Error(`${path} is of no kind`);
  return validate(parseFrontMatter(text).data);
}

const film = 'tests/fixtures/second-film';
const files = readdirSync(film, { recursive: true, encoding: 'utf8' }).filter((name) => /\/[a-z]{2}\.md$/.test(name));

test('every file of a film fits the schema of its kind', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !isAccepted(file, readFileSync(join(film, file), 'utf8')))).toEqual([]);
});

/** What no such schema can say: it knows neither the calendar nor fonts, and does not look at one value beside another. */
const beyond =
  /^(?:a text of nothing but spaces|a text of several lines|a control character|letters that|a day that no|the same person)/;

describe('a mistake in a field is marked in the editor', () => {
  const edits = inFields.filter(({ mistake, edit }) => Array.isArray(edit) && !beyond.test(mistake));

  it.each(edits)('$mistake', ({ edit }) => {
    const [file] = edit as readonly [string, string, string];
    expect(isAccepted(file, tinyFilm[file] as string)).toBe(true);
    expect(isAccepted(file, filmWith(edit)[file] as string)).toBe(false);
  });
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

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from '../../support/every-page';

const htmlValidate = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How React writes HTML; parsers read it the same.
    'attr-case': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    // Headlines are the editors'; a search engine shortens what it shows.
    'long-title': 'off',
    // Boxes that are ticked for one answer share its name (HTML, 4.10.19.1).
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // A list may have a name.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

test('html-validate finds nothing to mend on any page', async ({ addresses, read }) => {
  const faults: string[] = [];
  for (const { address, html } of await read(addresses)) {
    const { results } = await htmlValidate.validateString(html);
    const messages = results.flatMap((result) => result.messages);
    faults.push(...messages.map(({ ruleId, message, selector }) => `${address}: ${ruleId}: ${message} (${selector})`));
  }
  expect(faults).toEqual([]);
});

const hasJava = spawnSync('java', ['-version']).status === 0;

type NuMessage = { type: string; subType?: string; url: string; lastLine: number; message: string };

test('the Nu checker finds no error and no warning on any page', async ({ addresses, read }, info) => {
  test.skip(!hasJava, 'The Nu checker needs Java, which this machine has not: html-validate checks alone.');
  const folder = info.outputPath('pages');
  mkdirSync(folder, { recursive: true });
  const pages = await read(addresses);
  for (const { address, html } of pages) writeFileSync(join(folder, `${address.replaceAll('/', '_')}.html`), html);

  const jar = String(createRequire(import.meta.url)('vnu-jar'));
  const { stderr } = spawnSync('java', ['-jar', jar, '--format', 'json', '--verbose', '--skip-non-html', folder], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { messages } = JSON.parse(stderr) as { messages: NuMessage[] };
  const faults = messages.filter(({ type, subType }) => type !== 'info' || subType === 'warning');
  expect(faults.map(({ url, lastLine, message }) => `${url}:${lastLine}: ${message}`)).toEqual([]);
});

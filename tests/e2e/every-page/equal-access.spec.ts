import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { defaultLocale } from '../../../lib/i18n/locales';
import type { PagePath } from '../../../lib/routes/page-kinds';
import { kindNameOf } from '../../../lib/routes/pages';
import { expect, test } from '../../support/every-page';

test.use({ javaScriptEnabled: true, viewport: { width: 320, height: 800 } });

const engine = readFileSync('node_modules/accessibility-checker-engine/ace.js', 'utf8');

type Report = { results: { ruleId: string; value: [string, string]; message: string; snippet: string }[] };
type Engine = { Checker: new () => { check(root: Document, rules: string[]): Promise<Report> } };

/** What IBM’s engine takes for a certain fault; what it only wants somebody to look at is no fault. */
async function violationsOn(page: Page): Promise<{ looked: number; faults: string[] }> {
  const { results } = await page.evaluate(async () => {
    // It tells the console of every colour that it cannot measure; what the pages say there is watched by other tests.
    for (const method of ['log', 'info', 'warn', 'error'] as const) console[method] = () => undefined;
    const { ace } = window as unknown as { ace: Engine };
    return new ace.Checker().check(document, ['WCAG_2_2']);
  });
  const faults = results.filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL');
  return {
    looked: results.length,
    faults: faults.map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`),
  };
}

test('IBM Equal Access finds no violation of WCAG 2.2 on a phone, on one page of each kind', async ({
  addresses,
  open,
  page,
  at,
  siteLocale,
}) => {
  test.skip(siteLocale !== defaultLocale, 'the languages differ in words, of which it tells nothing');
  test.setTimeout(120_000);
  const kinds = new Map(addresses.map((address) => [kindNameOf(address.slice(at('').length) as PagePath), address]));
  const faults: string[] = [];
  for (const address of kinds.values()) {
    await open(address);
    await page.evaluate(engine);
    const { looked, faults: found } = await violationsOn(page);
    expect(looked, address).toBeGreaterThan(10);
    faults.push(...found.map((fault) => `${address}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

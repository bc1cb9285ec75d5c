import type { Rule } from '../../lib/content/check/finding';
import { writtenTexts } from '../../lib/content/check/written-texts';
import { problemSentence } from '../../lib/i18n/problem-messages';
import { contentFile, type Files } from './edition';
import { assembled } from './items';

/**
 * What a rule finds in literal files: `press/one/es.md headline: has …`, and for texts below the front matter
 * `press/one/es.md 0: …` with the line.
 *
 * @throws {Error} when the schemas refuse one of the files: then the rule would not see it.
 */
export function findingsOf(rule: Rule, files: Files): string[] {
  const { items: byKey, problems } = assembled(files);
  /** A reference that leads nowhere costs its link alone. */
  const others = problems.filter((problem) => !problem.includes('there is no folder'));
  if (others.length > 0) throw new Error(others.join('\n'));
  const items = [...byKey.values()];
  return rule({ items, texts: writtenTexts(items) }).map(
    ({ file, path, bodyLine = '', ...text }) => `${file} ${path.join('.') || bodyLine}: ${problemSentence(text, 'en')}`,
  );
}

const sources = [{ publisher: 'Example Daily', url: 'https://daily.example/film' }];

/** A section of the story with that text, its facts in the file of its language. */
export function storyIn(locale: string, body: string): Files {
  const words = { facts: { order: 1, sources }, title: 'Title', summary: 'Summary' };
  return { [`story/plot/${locale}.md`]: contentFile(words, body) };
}

/** A quotation in one language, and the person who said it. */
export function quotationIn(locale: string, words: string): Files {
  const facts = { speaker: 'one', date: '2031', originals: ['en'], sources };
  return {
    ...personIn('en', { name: 'Person One' }),
    [`quotes/said/${locale}.md`]: contentFile({ facts, occasion: 'Occasion' }, words),
  };
}

/** A person in one language. */
export function personIn(locale: string, words: object, facts: object = {}, body = ''): Files {
  const evidence = { saidBy: 'production', sources };
  const file = { facts: { group: 'cast', order: 1, evidence, ...facts }, role: 'Role', ...words };
  return { [`people/one/${locale}.md`]: contentFile(file, body) };
}

/** A report of an outlet, as one language lists it. */
export function coverageIn(locale: string, facts: object, words: object = {}): Files {
  const report = { outlet: 'Example Daily', language: 'en', kind: 'news', url: 'https://daily.example/1', ...facts };
  return { [`coverage/report/${locale}.md`]: contentFile({ facts: report, gist: 'Gist', ...words }) };
}

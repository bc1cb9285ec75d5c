import { expect, it } from 'vitest';
import { contentFile } from '../../support/edition';
import { exampleFile } from '../../support/example-file';

const coverage = (facts: object = {}) =>
  contentFile({
    facts: { outlet: 'Example Daily', language: 'es', kind: 'news', url: 'https://daily.example/a', ...facts },
    gist: 'About the film.',
  });

const release = {
  body: 'The star lives in Spain.[^coverage/daily] She said so.',
  files: { 'coverage/daily/en.md': coverage({ date: '2031-05-01' }) },
};

it('a note stands at the end of the text in every form, behind the number of its mark', async () => {
  const [text, markdown, html] = await Promise.all(
    (['txt', 'md', 'html'] as const).map(async (form) => (await exampleFile(form, release)).toString()),
  );
  expect(text).toContain('The star lives in Spain.[1] She said so.\n\n[1] Example Daily, 1 May 2031');
  expect(markdown).toContain('[Example Daily](https://daily.example/a), 1 May 2031');
  expect(html).toContain('<p><sup>1</sup> <a href="https://daily.example/a">Example Daily</a>, 1\u00a0May 2031</p>');
});

it('the numbers of two notes behind one word stand apart', async () => {
  const files = { ...release.files, 'coverage/weekly/en.md': coverage({ outlet: 'Example Weekly' }) };
  const twice = { body: 'The star lives in Spain.[^coverage/daily][^coverage/weekly] She said so.', files };
  expect((await exampleFile('html', twice)).toString()).toContain('Spain.<sup>1</sup>\u00a0<sup>2</sup> She');
  expect((await exampleFile('txt', twice)).toString()).toMatch(/Spain\.\[1\]\s\[2\] She/);
});

it('today’s text on the film says of which day it is below a release of any age', async () => {
  const dated = await exampleFile('txt', { ...release, film: { asOf: '2032-01-02' } });
  expect(dated.toString()).toContain('About the film, as of 2 January 2032\n');
  expect((await exampleFile('txt', release)).toString()).toContain('About the film\n');
});

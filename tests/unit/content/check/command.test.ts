import { describe, expect, it } from 'vitest';
import { answerCheck } from '@/lib/content/check/command';
import { contentFolder } from '../../../support/content-folder';
import { exampleFilm } from '../../../support/example-film';
import { wholeFilm } from '../../../support/whole-film';

describe('npm run check', () => {
  it('ends with 0 where there is nothing to mend, in the language of the report too', async () => {
    const { content } = contentFolder(wholeFilm());
    const answer = { text: '3 files checked, no problem', exitCode: 0 };
    expect(await answerCheck([], { CONTENT_DIR: content })).toEqual(answer);
    expect(await answerCheck(['--lang', 'en'], { CONTENT_DIR: content })).toEqual(answer);
  });

  it('ends with 1 where there is, and names file and line', async () => {
    const { content } = contentFolder({ ...wholeFilm(), 'people/one/en.md': '---\nroll: Actor\n---\n' });
    const { text, exitCode } = await answerCheck([], { CONTENT_DIR: content });
    expect(exitCode).toBe(1);
    expect(text).toContain('people/one/en.md:2:1 roll: does not belong here: write role');
  });

  it.each([
    [['--lang', 'tlh'], 'content', '--lang cannot be tlh: write --lang with one of en, ru, es'],
    [['--language'], 'content', 'there is no option --language: the check takes --lang, --format, --links, --spelling'],
    [[], 'nowhere', 'CONTENT_DIR must name a folder: there is none at nowhere'],
  ])('refuses %j with %s', async (options, content, text) => {
    expect(await answerCheck(options, { CONTENT_DIR: content })).toEqual({ text, exitCode: 1 });
  });

  it('a film that lacks a language is no reason to stop: everything else is looked at', async () => {
    const { content } = contentFolder(exampleFilm());
    expect((await answerCheck([], { CONTENT_DIR: content })).text).toMatch(
      /is missing: translate es\.md[\s\S]*synopsis\.long/,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { compareSentences, sentencesOf } from '@/lib/desk/translation/sentences';

const compared = (before: string, after: string) =>
  compareSentences(before, after, 'en').map(({ text, is }) => `${is}: ${text.trim()}`);

describe('the sentences of a text', () => {
  it('are the text when put together', () => {
    const text = 'One. Two\nis longer!\n\n- A point.\n- Another\n\n> Said.\n\n| a | b |\n';
    expect(sentencesOf(text, 'en').join('')).toBe(text);
  });

  it('go on over a broken line, and not over the points of a list', () => {
    expect(sentencesOf('One goes\non. Two.\n- Three\n- Four', 'en').map((each) => each.trim())).toEqual([
      'One goes\non.',
      'Two.',
      '- Three',
      '- Four',
    ]);
  });
});

describe('between two wordings', () => {
  it('a changed sentence is one that is lost and one that is new, between those that stay', () => {
    expect(compared('One. Two. Three.', 'One. Another. Three.')).toEqual([
      'kept: One.',
      'removed: Two.',
      'added: Another.',
      'kept: Three.',
    ]);
  });

  it('a sentence that comes or goes leaves the others alone', () => {
    expect(compared('One. Two.', 'Zero. One. Two.')).toEqual(['added: Zero.', 'kept: One.', 'kept: Two.']);
    expect(compared('One. Two. Three.', 'One. Three.')).toEqual(['kept: One.', 'removed: Two.', 'kept: Three.']);
  });

  it('white space and source marks make no difference', () => {
    expect(compared('One goes\non. Two.', 'One goes on.[^coverage/one]  Two.')).toEqual([
      'kept: One goes on.[^coverage/one]',
      'kept: Two.',
    ]);
  });

  it('of texts that share nothing all is lost and all is new', () => {
    expect(compared('', 'One.')).toEqual(['added: One.']);
    expect(compared('One.', '')).toEqual(['removed: One.']);
  });
});

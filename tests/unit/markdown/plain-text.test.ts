import { describe, expect, it } from 'vitest';
import { toPlainText } from '@/lib/markdown/plain-text';

describe('a description has the words of a text without its marks', () => {
  it.each([
    ['emphasis and links', '**A** [word](https://elsewhere.example) and `code`', 'A word and code'],
    ['paragraphs and headings, on one line', '## Part\n\nOne.\n\nTwo.', 'Part One. Two.'],
    ['lists', '- one\n- two', 'one two'],
    ['tables', '| a | b |\n|---|---|\n| 1 | 2 |', 'a b 1 2'],
    ['a hard line break', 'one\\\ntwo', 'one two'],
    ['raw HTML', 'one <b onclick="x">two</b>\n\n<script>alert(1)</script>', 'one two'],
    ['a picture', 'one ![two](https://elsewhere.example/p.png)', 'one'],
    ['signs that HTML escapes', 'Fish & chips < 5', 'Fish & chips < 5'],
    ['nothing', '', ''],
  ])('%s', (_, markdown, text) => {
    expect(toPlainText(markdown)).toBe(text);
  });

  it('footnotes are left out: neither number nor label nor arrow stands in it', () => {
    expect(toPlainText('Она жила здесь.[^a] И уехала.\n\n[^a]: Источник.')).toBe('Она жила здесь. И уехала.');
  });
});

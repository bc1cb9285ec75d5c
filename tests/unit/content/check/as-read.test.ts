import { expect, it } from 'vitest';
import { asRead } from '@/lib/content/check/as-read';

it.each([
  ['a link keeps its words and loses its address', 'See [one](https://a.example/2031-05-04_(x)).', 'See [one]).'],
  ['a bare address is nothing to read', 'At https://a.example/2031-05-04 it is.', 'At  it is.'],
  [
    'a source mark goes, with the space that somebody set before it',
    'Said.[^coverage/a+press/b] So [^c] on.',
    'Said. So on.',
  ],
  ['the line that says what a footnote holds stays', '[^c]: A paper, 2031', '[^c]: A paper, 2031'],
  ['signs of lists and block quotes go', '> - One\n1. Two', 'One\nTwo'],
  [
    'the cells of a table stand as they are written, not as they are padded',
    '| a   | b |\n| --- | - |',
    '|a|b|\n|---|-|',
  ],
  ['the marker of a quotation leaves its line empty', 'A\n\n[[quote:x]]\n\nB', 'A\n\n\n\nB'],
])('%s', (_, markdown, read) => {
  expect(asRead(markdown)).toBe(read);
});

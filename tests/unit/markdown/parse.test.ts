import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { parseMarkdown } from '@/lib/markdown/parse';

const htmlOf = (text: string) => toHtml(parseMarkdown(text));

it('reads CommonMark: headings, emphasis, lists and block quotes', () => {
  const html = htmlOf('## Heading\n\nA *word* and **another**.\n\n- one\n- two\n\n> said');
  expect(html).toContain('<h2>Heading</h2>');
  expect(html).toContain('<p>A <em>word</em> and <strong>another</strong>.</p>');
  expect(html).toContain('<li>one</li>');
  expect(html).toContain('<blockquote>\n<p>said</p>\n</blockquote>');
});

it('reads tables', () => {
  const html = htmlOf('| Place | Day |\n|---|---|\n| Example City | 4 May |');
  expect(html).toContain('<th>Place</th>');
  expect(html).toContain('<td>Example City</td>');
});

it('reads footnotes', () => {
  expect(htmlOf('A claim.[^a]\n\n[^a]: Its source.')).toMatch(/<a href="#fn-a"[\s\S]+<li id="fn-a">\n<p>Its source\./);
});

it('strikes out between two tildes, not between single ones', () => {
  expect(htmlOf('~about~ and ~~gone~~')).toBe('<p>~about~ and <del>gone</del></p>');
});

it('keeps no raw HTML: neither a block nor a tag within a line arrives in the tree', () => {
  expect(htmlOf('<div>\nblock\n</div>\n\na <b>word</b>')).toBe('<p>a word</p>');
});

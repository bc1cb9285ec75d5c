import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../support/markdown';

describe('a hostile text is inert', () => {
  it.each([
    ['a script', 'before\n\n<script>alert(1)</script>\n\nafter', '<p>before</p>\n<p>after</p>'],
    ['a script within a line', 'one <script>two</script> three', '<p>one two three</p>'],
    ['an event handler', 'one <b onclick="alert(1)">two</b>', '<p>one two</p>'],
    ['a frame', '<iframe src="https://elsewhere.example"></iframe>\n\ntext', '<p>text</p>'],
    ['a style', '<style>p { color: red }</style>\n\ntext', '<p>text</p>'],
    ['an anchor with an id of its own', 'one <a id="content" href="/x">two</a>', '<p>one two</p>'],
    ['a comment', 'one <!-- hidden --> two', '<p>one  two</p>'],
  ])('%s', (_, markdown, html) => {
    expect(htmlOf(markdown).trim()).toBe(html);
  });
});

describe('a link leads only to the web, to a mail address or to a phone number', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,hello',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://elsewhere.example',
  ])('%s is taken out, its words stay', (address) => {
    expect(htmlOf(`[words](${address})`)).toBe('<p><a>words</a></p>');
  });

  it.each([
    'https://elsewhere.example/a',
    'http://elsewhere.example/a',
    'mailto:press@films.example',
    'tel:+34600000000',
  ])('%s stays', (address) => {
    expect(htmlOf(`[words](${address})`)).toBe(`<p><a href="${address}">words</a></p>`);
  });

  it('an address in angle brackets is judged in the same way', () => {
    expect(htmlOf('<javascript:alert(1)> <https://elsewhere.example>')).toBe(
      '<p><a>javascript:alert(1)</a> <a href="https://elsewhere.example">https://elsewhere.example</a></p>',
    );
  });
});

describe('a picture in a text is asked for from nowhere', () => {
  it.each([
    '![a poster](https://elsewhere.example/p.png)',
    '![a poster][1]\n\n[1]: https://elsewhere.example/p.png',
    '![a](data:image/gif;base64,AAAA)',
  ])('%s', (markdown) => {
    expect(htmlOf(markdown)).toBe('<p></p>');
  });
});

it('a task list has no form field', () => {
  expect(htmlOf('- [x] done')).not.toContain('<input');
});

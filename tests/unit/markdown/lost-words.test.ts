import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { problemSentence } from '@/lib/i18n/problem-messages';
import { lostWords, mayLoseWords } from '@/lib/markdown/lost-words';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** What is said of a text, each with its line, the first being 1. */
const said = (text: string) =>
  lostWords(parser.parse(text)).map(({ line, ...problem }) => `${line + 1} ${problemSentence(problem, 'en')}`);

const html = (piece: string) =>
  `holds HTML, ${piece}, which no page shows: take it out, or put a backslash before each < that belongs to the text`;
const picture =
  'places a picture in the text, which no page shows: put it into a folder of stills/ and take it out here';
const link = (name: string) =>
  `begins with ${name}:, which Markdown takes for the address of a link, and no page shows the line: put a backslash before it`;
const footnote = (name: string) =>
  `nothing points to the footnote ${name}, and no page shows it: write its mark into the text or take it out`;
const noFootnote = (name: string) =>
  `points to the footnote ${name}, which is not there: add a line that begins with ${name}: or take it out`;

describe('what no page would show is named with its line', () => {
  it.each([
    ['a line’s end in HTML', 'One\ntwo<br>three', [`2 ${html('<br>')}`]],
    ['a paragraph in HTML', 'One\n\n<p>A pasted paragraph.</p>', [`3 ${html('<p>A pasted paragraph.</p>')}`]],
    ['words in angle brackets', 'It is on <date> in <TBC>.', [`1 ${html('<date>')}`, `1 ${html('<TBC>')}`]],
    ['a comment', 'One <!-- two --> three', [`1 ${html('<!-- two -->')}`]],
    ['HTML in a cell', '| a |\n|---|\n| b<br>c |', [`3 ${html('<br>')}`]],
    ['a picture', 'One\n\n![The roof](roof.jpg)', [`3 ${picture}`]],
    ['a speaker in brackets', 'One\n\n[Person]: Never.', [`3 ${link('[Person]')}`]],
    ['an address with a name', '[Trailer]: https://film.example/trailer', [`1 ${link('[Trailer]')}`]],
    [
      'the second address of a name',
      '[a] and\n\n[a]: https://film.example/1\n\n[a]: https://film.example/2',
      [`5 ${link('[a]')}`],
    ],
    ['a footnote without a mark', 'One\n\n[^9]: A note.', [`3 ${footnote('[^9]')}`]],
    ['a mark without a footnote', 'One[^9]', [`1 ${noFootnote('[^9]')}`]],
    ['a source mark that is misspelt', 'One[^covrage/daily]', [`1 ${noFootnote('[^covrage/daily]')}`]],
    [
      'struck-out words',
      'One ~~two~~',
      ['1 strikes words out, which a plain text cannot show: take them out or say that they no longer hold'],
    ],
    ['a box to tick', '- [x] one\n- two', ['1 a box to tick is shown on no page: say in words what is done']],
    [
      'a row that is too long',
      '| a | b |\n|---|---|\n| 1 | 2 | 3 |',
      [
        '1 a row has more cells than the head of its table, and the rest is shown on no page: give the head a cell for each',
      ],
    ],
    [
      'words behind the beginning of code',
      '```words\none\n```',
      ['1 the words behind ``` are shown on no page: put them on the next line'],
    ],
    [
      'the title of an address',
      '[one](https://film.example "two")',
      ['1 gives an address a title, which no file shows: put it into the text'],
    ],
  ])('%s', (_, text, messages) => {
    expect(said(text)).toEqual(messages);
    expect(mayLoseWords(text)).toBe(true);
  });
});

describe('an address that leads nowhere is named with what it lacks', () => {
  const fault = (address: string, cure: string) => [`1 the link to ${address} is no address: begin it with ${cure}`];

  it.each([
    ['www.film.example', 'https://'],
    ['film.example/press', 'https://'],
    ['//film.example', 'https://'],
    ['press@film.example', 'mailto:'],
    ['+34600000000', 'tel:'],
    ['people/person-one', 'a slash for a page of this site, with https:// for one elsewhere'],
    ['../people/person-one', 'a slash for a page of this site, with https:// for one elsewhere'],
    ['file.pdf', 'a slash for a page of this site, with https:// for one elsewhere'],
    ['#part', 'a slash for a page of this site, with https:// for one elsewhere'],
    ['javascript:alert(1)', 'a slash for a page of this site, with https:// for one elsewhere'],
  ])('%s', (address, cure) => {
    expect(said(`See [this](${address}).`)).toEqual(fault(address, cure));
    expect(said(`See [this].\n\n[this]: ${address}`)).toEqual([`3${fault(address, cure)[0]?.slice(1)}`]);
    expect(mayLoseWords(`See [this](${address}).`)).toBe(true);
  });
});

it.each([
  'A plain text with a dash, 5 < 6, a [bracket] and two: three.',
  'A [page](/people), [another](https://film.example/a?b=c), [mail](mailto:a@film.example), [phone](tel:+34600000000).',
  'A claim.[^1] Another.[^coverage/daily+press/one]\n\n[^1]: Its [source](https://daily.example).',
  '- one\n- two\n\n3. three\n\n> an extract\n\n    code\n\n## A heading\n\n---\n\nAn *end*.',
  'A text about www.film.example and press@film.example.',
])('a text that keeps all its words is not suspected: %j', (text) => {
  expect(said(text)).toEqual([]);
  expect(mayLoseWords(text)).toBe(false);
});

it.each([
  '[^a]: A footnote.\n\nIts mark.[^a]',
  'A [name] and\n\n[name]: https://film.example',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  'An address, <https://film.example>, and an escaped \\<date>.',
  '`<br>` as code',
])('a text that looks as if it lost words, and does not, is taken: %j', (text) => {
  expect(said(text)).toEqual([]);
});

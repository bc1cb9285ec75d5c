import { expect, it } from 'vitest';
import { htmlOf } from '../../support/markdown';

it('a marker in a paragraph of its own becomes the quotation', () => {
  expect(htmlOf('She said:\n\n[[quote:person-one-hope]]\n\nThen she left.')).toBe(
    '<p>She said:</p>\n<quotation id="person-one-hope"></quotation>\n<p>Then she left.</p>',
  );
});

it('spaces inside the marker do not matter', () => {
  expect(htmlOf('[[quote: person-one-hope ]]')).toBe('<quotation id="person-one-hope"></quotation>');
});

it('several quotations keep their order', () => {
  expect(htmlOf('[[quote:one]]\n\n[[quote:two]]').match(/id="\w+"/g)).toEqual(['id="one"', 'id="two"']);
});

it('the name of a quotation is never set apart like a footnote’s', () => {
  expect(htmlOf('[[quote:one]]', { name: 'plot' })).toBe('<quotation id="one"></quotation>');
});

it('an author cannot place the element by writing it', () => {
  expect(htmlOf('<quotation id="one"></quotation>\n\ntext')).not.toContain('quotation');
});

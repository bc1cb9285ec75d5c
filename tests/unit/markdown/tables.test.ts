import { expect, it } from 'vitest';
import { htmlOf } from '../../support/markdown';

it('a table keeps its head and its cells', () => {
  expect(htmlOf('| Place | Day |\n|---|---|\n| Example City | 4 May |').replace(/\n/g, '')).toBe(
    '<table><thead><tr><th>Place</th><th>Day</th></tr></thead><tbody><tr><td>Example City</td><td>4\u00a0May</td></tr></tbody></table>',
  );
});

it('links and marks in cells are treated as everywhere else', () => {
  const html = htmlOf('| a |\n|---|\n| [x](javascript:alert(1)) <script>y</script> |');
  expect(html).toContain('<td><a>x</a> y</td>');
});

it('the alignment of a column brings neither an inline style nor an obsolete attribute', () => {
  expect(htmlOf('| a | b |\n|:-:|--:|\n| 1 | 2 |')).not.toMatch(/align|style/);
});

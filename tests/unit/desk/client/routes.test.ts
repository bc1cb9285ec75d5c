import { expect, test } from 'vitest';
import { itemHref, pageHref, pages, parseRoute } from '../../../../lib/desk/client/routes';

test.each(pages)('the address of %s leads to it', (page) => {
  expect(parseRoute(pageHref(page))).toEqual({ page });
});

test('the address of an item holds its language and where the editor opens', () => {
  const href = itemHref({ kind: 'press', id: 'opening', language: 'es' }, { field: 'facts.date', line: 3 });
  const { pathname, search } = new URL(href, 'http://localhost');
  const item = { page: 'item', kind: 'press', id: 'opening', language: 'es', field: 'facts.date', line: 3 };
  expect(parseRoute(pathname, search)).toEqual(item);
});

test.each(['/desk/nothing', '/desk/press/a/en/more'])('%s is no page of the desk', (address) => {
  expect(parseRoute(address)).toEqual({ page: 'unknown' });
});

import { expect, test } from 'vitest';
import { inTurn } from '../../../lib/server/in-turn';
import { heldRender, notingRender } from '../../support/renders';

const edition = '0123456789abcdef';

test('the second is asked for when the first is there', async () => {
  const { render, asked, letGo } = heldRender();
  const one = inTurn(render);
  const both = ['/en/search?q=a', '/en/search?q=b'].map((path) => one(edition, path));
  await Promise.resolve();
  expect(asked).toEqual(['/en/search?q=a']);
  letGo();
  expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200]);
  expect(asked).toEqual(['/en/search?q=a', '/en/search?q=b']);
});

test('one that fails keeps nobody waiting', async () => {
  const render = notingRender();
  const one = inTurn((id, path) => (path === '/bad' ? Promise.reject(new Error('out')) : render(id, path)));
  const bad = one(edition, '/bad');
  const good = one(edition, '/good');
  await expect(bad).rejects.toThrow('out');
  expect((await good).status).toBe(200);
});

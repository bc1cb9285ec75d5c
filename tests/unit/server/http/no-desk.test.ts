import { expect, it } from 'vitest';
import { ask } from '../../../support/ask';
import { secondFilmAt } from '../../../support/second-film';
import { always, noon, serving } from '../../../support/serving';

it('the public server has nothing at the addresses of the desk, whatever is asked there', async () => {
  const origin = await serving({ renderer: always(secondFilmAt(noon)) });
  for (const path of ['/desk', '/desk/', '/desk?token=x', '/desk/api/today', '/desk/press/opening-night/en']) {
    const { status, text } = await ask(origin, path);
    expect([status < 400, text.includes('desk/api')], path).toEqual([false, false]);
  }
});

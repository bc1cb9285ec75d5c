import { expect, test, vi } from 'vitest';
import { hrefOf } from '../../../../lib/routes/href';
import type { RenderedRoute } from '../../../../lib/routes/route';
import type { EditionSnapshot } from '../../../../lib/server/ipc/edition-snapshot';
import { changingEditions, connectedRenderer } from '../../../support/renderer';
import { heldRender, notingRender } from '../../../support/renders';
import { pageAt } from '../../../support/routes';
import { secondFilmAt } from '../../../support/second-film';

const embargo = Date.parse('2999-01-01T00:00:00Z');
const [before, after] = [secondFilmAt(embargo - 1), secondFilmAt(embargo)];

test('the state is there at once, and follows every change of the content', async () => {
  const editions = changingEditions(before);
  const renderer = await connectedRenderer(editions);
  expect(renderer.state()).toMatchObject({ edition: { id: before.id, size: before.size }, problems: 0 });
  editions.become(after);
  await vi.waitFor(() => expect(renderer.state()).toMatchObject({ edition: { id: after.id } }));
  editions.become(undefined);
  await vi.waitFor(() => expect(renderer.state()).toEqual({ problems: 0 }));
});

test('what passes between the threads is enough to answer from: pages, files and the next instant', async () => {
  const renderer = await connectedRenderer(changingEditions(before));
  const { edition } = renderer.state() as { edition: EditionSnapshot };
  expect(edition).toMatchObject({ until: embargo, pressPageCount: 1, media: before.media });
  expect([...edition.pages][0]).toEqual(['', ['en', 'ru', 'es']]);
});

test('once an instant has passed nothing is answered from the old edition, even if the timer is late', async () => {
  let now = embargo - 1;
  const editions = changingEditions(before);
  const renderer = await connectedRenderer(editions, undefined, () => now);
  expect(renderer.state()).toMatchObject({ edition: { id: before.id } });
  now = embargo;
  const state = renderer.state();
  expect(state).toBeInstanceOf(Promise);
  editions.become(after);
  expect(await state).toMatchObject({ edition: { id: after.id } });
});

test('a page comes back byte for byte', async () => {
  const answer = await (await connectedRenderer(changingEditions(before))).render(before.id, pageAt('/ru/story'));
  expect(answer.bodies.identity).toBeInstanceOf(Buffer);
  expect(answer.bodies.identity.toString()).toBe(`<p>/ru/story of ${before.id}</p>`);
  expect(Object.keys(answer.etags)).toEqual(['identity', 'br', 'gzip']);
});

test('a render that fails fails for its reader alone', async () => {
  const good = notingRender();
  const render = Object.assign(
    (edition: string, route: RenderedRoute) =>
      hrefOf(route) === '/en' ? Promise.reject(new Error('out of paper')) : good(edition, route),
    { asked: good.asked },
  );
  const renderer = await connectedRenderer(changingEditions(before), render);
  const [bad, other] = await Promise.allSettled([
    renderer.render(before.id, pageAt('/en')),
    renderer.render(before.id, pageAt('/es')),
  ]);
  expect(bad).toMatchObject({
    status: 'rejected',
    reason: expect.objectContaining({ message: 'Error: out of paper' }),
  });
  expect(other.status).toBe('fulfilled');
});

test('a page that was asked for in the last edition is still made from it after the next one has begun', async () => {
  const { render, asked, letGo } = heldRender();
  const editions = changingEditions(before);
  const renderer = await connectedRenderer(editions, Object.assign(render, { asked }));
  const early = renderer.render(before.id, pageAt('/en'));
  editions.become(after);
  await vi.waitFor(() => expect(renderer.state()).toMatchObject({ edition: { id: after.id } }));
  letGo();
  expect((await early).bodies.identity.toString()).toContain(before.id);
});

test('an edition that has passed and is asked for no more is forgotten', async () => {
  const editions = changingEditions(before);
  const renderer = await connectedRenderer(editions);
  editions.become(after);
  await vi.waitFor(() => expect(renderer.state()).toMatchObject({ edition: { id: after.id } }));
  await vi.waitFor(() =>
    expect(renderer.render(before.id, pageAt('/en'))).rejects.toThrow(`the edition ${before.id} has passed`),
  );
  expect((await renderer.render(after.id, pageAt('/en'))).status).toBe(200);
});

test('an hour that the clock skips is no hour of silence', async () => {
  const renderer = await connectedRenderer(changingEditions(before));
  vi.useFakeTimers({ now: Date.now() + 60 * 60 * 1000, toFake: ['Date'] });
  const silence = renderer.silence();
  vi.useRealTimers();
  expect(silence).toBeLessThan(60_000);
});

test('readers who wait for the same instant ask once', async () => {
  let now = embargo - 1;
  const editions = changingEditions(before);
  let told = 0;
  const current = () => {
    told += 1;
    return editions.current();
  };
  const counting = { ...editions, current };
  const renderer = await connectedRenderer(counting, undefined, () => now);
  now = embargo;
  const asked = told;
  const waiting = Array.from({ length: 50 }, () => renderer.state());
  editions.become(after);
  await Promise.all(waiting);
  expect(told - asked).toBeLessThan(12);
});

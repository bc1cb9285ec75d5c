import { expect, test } from 'vitest';
import { healthOf } from '../../../../lib/server/http/health';
import { snapshotOf } from '../../../../lib/server/ipc/edition-snapshot';
import { secondFilmAt } from '../../../support/second-film';
import { noon } from '../../../support/serving';

const since = '2031-06-02T12:00:00.000Z';

test('a site that answers is 200, with its edition and the number of problems', () => {
  const film = secondFilmAt(noon);
  const edition = snapshotOf(film);
  const { status, body } = healthOf({ edition, problems: 2 }, since);
  expect(status).toBe(200);
  expect(JSON.parse(body)).toEqual({
    status: 'ok',
    edition: edition.id,
    items: film.size,
    problems: 2,
    held: [],
    changes: 'seen at once',
    nextInstant: '2031-06-21T00:00:00.000Z',
    since,
  });
});

test('a site without a film is 503', () => {
  const { status, body } = healthOf({ problems: 0 }, since);
  expect(status).toBe(503);
  expect(JSON.parse(body)).toMatchObject({ status: 'no film can be read', edition: null, items: 0, nextInstant: null });
});

test('what is not public is not counted', () => {
  const [now, later] = [secondFilmAt(noon), secondFilmAt(Date.parse('2999-01-01T00:00:00Z'))];
  const items = (edition: typeof now) =>
    JSON.parse(healthOf({ edition: snapshotOf(edition), problems: 0 }, since).body).items;
  expect([items(now), items(later)]).toEqual([now.size, later.size]);
  expect(later.size).toBe(now.size + 3);
});

test('it names what is shown as it last was, and that changes are not told of', () => {
  const held = [{ item: 'people/one', since }];
  const { body } = healthOf({ problems: 1, held, deaf: 'no more watches' }, since);
  expect(JSON.parse(body)).toMatchObject({ held, changes: expect.stringContaining('no more watches') });
});

import { expect, test } from 'vitest';
import { everyRoute } from '@/lib/routes/every-route';
import { hrefOf } from '@/lib/routes/href';
import { listedRoutes } from '@/lib/routes/listed';
import { snapshotOf } from '@/lib/server/ipc/edition-snapshot';
import { routeIn } from '../../support/routes';
import { secondFilmAt } from '../../support/second-film';

const site = snapshotOf(secondFilmAt(Date.parse('2031-06-02T12:00:00Z')));

test('everything that is listed stands at its address, once', () => {
  const addresses = everyRoute(site).map(hrefOf);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const route of everyRoute(site)) expect(routeIn(site, hrefOf(route)), hrefOf(route)).toEqual(route);
});

test('the sitemap is a part of it', () => {
  const addresses = new Set(everyRoute(site).map(hrefOf));
  expect(
    listedRoutes(site)
      .map(hrefOf)
      .filter((address) => !addresses.has(address)),
  ).toEqual([]);
});

import { expect, it } from 'vitest';
import { toGraph } from '@/lib/publish/json-ld/graph';

it('a thing stands once, with what is said of it anywhere, and is named everywhere else', () => {
  const one = { '@type': 'Person', '@id': '#one', name: 'Person One' } as const;
  const graph = toGraph([
    { '@type': 'WebPage', '@id': '#page', about: { '@type': 'Movie', '@id': '#film', name: 'Film' } },
    {
      '@type': 'Movie',
      '@id': '#film',
      director: [one],
      actor: { '@type': 'PerformanceRole', actor: one, characterName: 'A' },
    },
    { ...one, alternateName: ['P. One'] },
  ]);
  expect(graph['@graph']).toEqual([
    { '@type': 'WebPage', '@id': '#page', about: { '@id': '#film' } },
    {
      '@type': 'Movie',
      '@id': '#film',
      name: 'Film',
      director: [{ '@id': '#one' }],
      actor: { '@type': 'PerformanceRole', actor: { '@id': '#one' }, characterName: 'A' },
    },
    { '@type': 'Person', '@id': '#one', name: 'Person One', alternateName: ['P. One'] },
  ]);
});

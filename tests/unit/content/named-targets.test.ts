import { expect, it } from 'vitest';
import { targetsAmong } from '@/lib/content/named-targets';

const targets = targetsAmong(new Map([['people/person-one', {}]]), (target) => target.startsWith('stills/'));

it('what is there, and what nobody can know now, is no fault', () => {
  expect(
    ['people/person-one', 'stills/any', '', 'press/quotes'].flatMap((target) => targets.fault(target) ?? []),
  ).toEqual([]);
});

it('a missing item is told from a missing page, and the name that is meant is named', () => {
  expect(targets.fault('people/two')).toEqual({ code: 'folder.noItem', params: { target: 'people/two' } });
  expect(targets.fault('people/persno-one')).toEqual({
    code: 'folder.noItemNear',
    params: { target: 'people/persno-one', near: 'person-one' },
  });
  expect(targets.fault('nowhere')).toEqual({ code: 'folder.noPage', params: { target: 'nowhere' } });
  expect(targets.fault('people/')).toEqual({ code: 'folder.noPage', params: { target: 'people/' } });
});

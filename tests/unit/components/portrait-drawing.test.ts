import { describe, expect, it } from 'vitest';
import { horizonOf, initialsOf } from '@/components/portrait-drawing';
import { searchedPeople } from '../../support/searched-people';

describe('the horizon of a person', () => {
  it('is the same every time', () => {
    expect(horizonOf('person-one')).toEqual(horizonOf('person-one'));
  });

  it('lies within the frame, below the initials, and its two grounds differ', () => {
    for (let index = 0; index < 500; index += 1) {
      const { sky, ground, height, weight } = horizonOf(`person-${index}`);
      expect(height).toBeGreaterThanOrEqual(44);
      expect(height).toBeLessThan(82);
      expect(weight).toBeGreaterThan(0);
      expect(ground).not.toBe(sky);
    }
  });

  it('tells the people of the film apart', () => {
    const people = Object.keys(searchedPeople).map((id) => JSON.stringify(horizonOf(id)));
    expect(new Set(people).size / people.length).toBeGreaterThan(0.9);
  });
});

it.each([
  ['Person One', 'PO'],
  ['Мигель Анхель Пример', 'МП'],
  ['Ángel Ñu', 'ÁÑ'],
  ['Cher', 'C'],
  ['José de la Ó', 'JÓ'],
  ['A. B. Example', 'AE'],
  ['елена пример', 'ЕП'],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

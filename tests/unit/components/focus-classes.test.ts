import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { focusClasses } from '@/components/focus-classes';

it.each([
  [undefined, 'focus-x-50 focus-y-50'],
  ['0% 100%', 'focus-x-0 focus-y-100'],
  ['34% 17%', 'focus-x-30 focus-y-20'],
])('a photograph with the focus %s keeps it in sight', (focus, classes) => {
  expect(focusClasses(focus)).toBe(classes);
});

it('the style sheet knows every class that there can be', () => {
  const css = readFileSync('app/styles/focus.css', 'utf8');
  const all = Array.from({ length: 101 }, (_, percent) =>
    focusClasses(`${percent}% ${100 - percent}%`).split(' '),
  ).flat();
  expect([...new Set(all)].filter((name) => !css.includes(`.${name} {`))).toEqual([]);
});

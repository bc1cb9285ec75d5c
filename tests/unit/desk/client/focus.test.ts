import { expect, test } from 'vitest';
import { focus as schema } from '../../../../lib/content/focus-field';
import { focusText, movedBy, pointedAt, readFocus } from '../../../../lib/desk/client/fields/focus';

const box = { left: 100, top: 50, width: 400, height: 200 };

test('pointing at a picture gives the point as the file keeps it', () => {
  const focus = pointedAt({ clientX: 300, clientY: 110 }, box);
  expect(focusText(focus)).toBe('50% 30%');
  expect(schema.safeParse(focusText(focus)).success).toBe(true);
  expect(readFocus(focusText(focus))).toEqual(focus);
});

test('no point lies outside the picture', () => {
  expect(pointedAt({ clientX: 0, clientY: 900 }, box)).toEqual({ x: 0, y: 100 });
  expect(movedBy({ key: 'ArrowLeft', shiftKey: true }, { x: 4, y: 50 })).toEqual({ x: 0, y: 50 });
});

test('arrow keys move it, other keys do not', () => {
  expect(movedBy({ key: 'ArrowDown', shiftKey: false }, { x: 50, y: 50 })).toEqual({ x: 50, y: 51 });
  expect(movedBy({ key: 'Tab', shiftKey: false }, { x: 50, y: 50 })).toBeUndefined();
});

test.each(['50%', '50 30', '101% 5%', 'left top', '50%  30%', '-1% 5%'])('%s is no point', (text) => {
  expect(schema.safeParse(text).success).toBe(false);
});

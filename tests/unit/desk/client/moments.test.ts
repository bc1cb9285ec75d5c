import { expect, test } from 'vitest';
import { instantAt, momentText, wallTime } from '../../../../lib/desk/client/moments';

test('what the clocks of a zone show is kept with their offset, in summer and in winter', () => {
  expect(instantAt('2030-05-14T20:00', 'Europe/Madrid')).toBe('2030-05-14T20:00:00+02:00');
  expect(instantAt('2030-12-14T20:00', 'Europe/Madrid')).toBe('2030-12-14T20:00:00+01:00');
  expect(instantAt('2030-05-14T20:00', 'UTC')).toBe('2030-05-14T20:00:00+00:00');
  expect(instantAt('2030-05-14T20:00', 'America/St_Johns')).toBe('2030-05-14T20:00:00-02:30');
});

test.each(['2030-03-31T01:59', '2030-03-31T03:00', '2030-10-27T01:00', '2030-10-27T04:00'])(
  '%s comes back as it was typed, on days on which clocks are changed',
  (wall) => {
    expect(wallTime(instantAt(wall, 'Europe/Madrid'), 'Europe/Madrid')).toBe(wall);
  },
);

test('an instant is shown in another zone at that zone’s time', () => {
  expect(wallTime('2030-05-14T20:00:00+02:00', 'Asia/Almaty')).toBe('2030-05-14T23:00');
  expect(momentText('2030-05-14T20:00:00+02:00', 'UTC', 'en')).toBe('14 May 2030 at 18:00 UTC');
});

test('what is no instant is shown as it is written', () => {
  expect(momentText('soon', 'UTC', 'en')).toBe('soon');
  expect(wallTime('soon', 'UTC')).toBe('');
});

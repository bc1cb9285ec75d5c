import { expect, test } from 'vitest';
import { inheritedSocket, watchdogInterval } from '@/lib/server/service-manager';

test('a socket is taken over only by the process that it was handed to', () => {
  expect(inheritedSocket({ LISTEN_PID: '77', LISTEN_FDS: '1' }, 77)).toBe(3);
  expect(inheritedSocket({ LISTEN_PID: '77', LISTEN_FDS: '1' }, 78)).toBeUndefined();
  expect(inheritedSocket({}, 77)).toBeUndefined();
});

test('a sign of life is given twice as often as systemd waits for one, and not where it does not wait', () => {
  expect(watchdogInterval({ WATCHDOG_USEC: '30000000' }, 77)).toBe(15_000);
  expect(watchdogInterval({ WATCHDOG_USEC: '30000000', WATCHDOG_PID: '78' }, 77)).toBeUndefined();
  expect(watchdogInterval({}, 77)).toBeUndefined();
});

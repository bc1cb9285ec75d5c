/**
 * Loaded before a program, in each of its threads: the program's clock is ahead by the milliseconds that stand in the
 * file `CLOCK_AHEAD`, as they stand there at that moment. What measures durations is not touched, as in a real jump.
 */
import { readFileSync } from 'node:fs';

const RealDate = Date;
const realNow = Date.now;
const now = () => realNow() + Number(readFileSync(process.env.CLOCK_AHEAD, 'utf8'));

Date.now = now;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [now()], made),
});

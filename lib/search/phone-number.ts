/** Digits that a whole local number has, the shortest that is taken for a telephone's. */
const shortestNumber = 7;

/** Every sign that people write a number with; a letter among them makes it something else. */
const numberAlone = /^[\d\s+().\-\u2010-\u2013]+$/;

/** What is dialled before a number within its own country or out of it, and is no part of it. */
const dialledBefore = /^(?:0+|8)/;

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Whether a number is the one that was typed, however it is spaced and however much of its beginning is left out. */
export function phoneNumberIn(typed: string): ((phone: string) => boolean) | undefined {
  const digits = digitsOf(typed);
  if (!numberAlone.test(typed) || digits.length < shortestNumber) return undefined;
  const bare = digits.replace(dialledBefore, '');
  return (phone) => {
    const whole = digitsOf(phone);
    return whole.endsWith(digits) || (bare.length >= shortestNumber && whole.endsWith(bare));
  };
}

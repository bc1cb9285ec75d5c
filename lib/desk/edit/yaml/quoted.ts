export const inSingleQuotes = (text: string): string => text.replaceAll("'", "''");

/** What JSON leaves as it is, but a content file may not hold or nobody could see in it. */
const unseen = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

const escaped = (sign: string) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

export const inDoubleQuotes = (text: string): string => JSON.stringify(text).slice(1, -1).replace(unseen, escaped);

/** Those that need the fewest escapes. */
export const gentlestQuotes = (text: string): string =>
  text.includes("'") && !/["\\]/.test(text) ? `"${inDoubleQuotes(text)}"` : `'${inSingleQuotes(text)}'`;

/** Whether single quotation marks can hold it: they know no escapes. */
export const needsEscapes = (text: string): boolean => /[\t\n\r\u2028\u2029\ufeff\p{Cc}\p{Cs}]/u.test(text);

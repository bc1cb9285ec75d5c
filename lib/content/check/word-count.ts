/** Words as a newspaper counts them: a hyphenated one is one. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[’'‑–-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

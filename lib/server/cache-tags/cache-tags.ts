import type { Input, Inputs } from '../../content';

/** On every answer that others may keep: what changes with the program itself. */
export const siteTag = 'site';

/** On answers of which nobody knows what they were made of, or of too much to name. */
export const editionTag = 'edition';

/** Tags of one answer; with `siteTag` they take less than the 1 024 bytes that CDNs read. */
const mostTags = 240;

/** Three letters: that two inputs share them costs one answer too many that is made again. */
const tagOf = (input: Input): string => ((input >>> 0) % 36 ** 3).toString(36).padStart(3, '0');

/** What an answer is called by when it has to be forgotten. The same inputs have the same tags on every instance. */
export function tagsOf(inputs: Inputs | undefined): string[] {
  const tags = new Set(Array.from(inputs ?? [], tagOf));
  return [siteTag, ...(inputs === undefined || tags.size > mostTags ? [editionTag] : [...tags].sort())];
}

/** What has to be forgotten after a change; everything, where nobody knows what changed. */
export function tagsToPurge(changed: Iterable<Input> | undefined): string[] {
  if (!changed) return [siteTag];
  const tags = new Set(Array.from(changed, tagOf));
  return tags.size === 0 ? [] : [editionTag, ...[...tags].sort()];
}

/** The same tags as Fastly, Cloudflare and Bunny read them; each takes its own off before readers see it. */
export function tagHeaders(tags: readonly string[]): Readonly<Record<string, string>> {
  const list = tags.join(',');
  return { 'Surrogate-Key': tags.join(' '), 'Cache-Tag': list, 'CDN-Tag': list };
}

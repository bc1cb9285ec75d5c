/** What a newsroom takes a release away as, in the order of the page: ending of the address, media type. */
export const releaseFormats = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
} as const;

export type ReleaseFormat = keyof typeof releaseFormats;

export const isReleaseFormat = (text: string): text is ReleaseFormat => Object.hasOwn(releaseFormats, text);

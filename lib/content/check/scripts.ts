/** The script in which a language is written, as ISO 15924 code: `Cyrl` for Russian and Kazakh. */
export function scriptOf(language: string): string {
  return new Intl.Locale(language).maximize().script ?? 'Latn';
}

/** Whether a name is written in that script: figures and stops belong to none. */
export function isIn(script: string, name: string): boolean {
  return new RegExp(`\\p{Script=${script}}`, 'u').test(name);
}

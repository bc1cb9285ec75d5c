/** `{ a: { b: 'text' } }` → `[['a.b', 'text']]` */
export function flatten(messages: object, prefix = ''): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a message looks like on a page, whatever its arguments; a plural has one look a form. */
export function looksOf(message: string): RegExp[] {
  const forms = [...message.matchAll(/\{#([^}]*)\}/g)].map(([, form = '']) => `{number}${form}`);
  return (forms.length > 0 ? forms : [message]).map((form) => {
    const words = form.replace(/[\s:.,]+$/, '').split(/\{[^}]*\}/);
    return new RegExp(`^${words.map(escaped).join('.+')}$`, 's');
  });
}

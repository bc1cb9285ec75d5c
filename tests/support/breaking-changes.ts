type Schema = {
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  pattern?: string;
  format?: string;
  const?: unknown;
};

/** A value may be of one of these forms. */
const formsOf = (schema: Schema): Schema[] =>
  schema.anyOf?.flatMap(formsOf) ?? [schema.type].flat().map((type) => ({ ...schema, type }));

/**
 * What a program that reads by an older JSON Schema would stumble over: a field that is gone, may be absent or is of
 * another form. New fields, and new words in a list of words, are none.
 */
export function breakingChanges(before: Schema, after: Schema, place = 'kit'): string[] {
  return formsOf(after).flatMap((form) => {
    const known = formsOf(before).find(({ type }) => type === form.type);
    if (!known) return [`${place} may be ${form.type}`];
    const isOther = (['pattern', 'format', 'const'] as const).some((rule) => known[rule] !== form[rule]);
    return [
      ...(isOther ? [`${place} is written otherwise`] : []),
      ...fieldChanges(known, form, place),
      ...(known.items && form.items ? breakingChanges(known.items, form.items, `${place}[]`) : []),
    ];
  });
}

function fieldChanges(before: Schema, after: Schema, place: string): string[] {
  return Object.entries(before.properties ?? {}).flatMap(([name, field]) => {
    const here = `${place}.${name}`;
    const now = after.properties?.[name];
    if (!now) return [`${here} is gone`];
    const mayBeAbsent = before.required?.includes(name) && !after.required?.includes(name);
    return [...(mayBeAbsent ? [`${here} may be absent`] : []), ...breakingChanges(field, now, here)];
  });
}

type Messages = { [key: string]: string | Messages };

/** Every message by its dotted key, `press.newer`. */
export function leavesOf(messages: Messages, above = ''): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[above + key, value]] : leavesOf(value, `${above}${key}.`),
  );
}

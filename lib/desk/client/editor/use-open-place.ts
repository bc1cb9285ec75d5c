import { type RefObject, useEffect, useEffectEvent } from 'react';

export type Place = { field?: string; line?: number };

/**
 * Brings whoever follows a link from a remark to the field it speaks of; where the form has none, to the line of the file.
 *
 * @returns the line at which the file is to be opened.
 */
export function useOpenPlace(
  pane: RefObject<HTMLElement | null>,
  place: Place | undefined,
  asFile: boolean,
  showFile: () => void,
): number | undefined {
  const { field, line } = place ?? {};
  const open = useEffectEvent(() => {
    if (asFile || (!field && !line)) return;
    const found = field && pane.current ? fieldIn(pane.current, field) : undefined;
    if (found) focusIn(found);
    else if (line) showFile();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is opened anew
  useEffect(() => open(), [field, line]);
  return line;
}

/** The field of that name, or the nearest around it. */
function fieldIn(pane: HTMLElement, name: string): HTMLElement | undefined {
  const parts = name.split('.');
  for (let length = parts.length; length > 0; length--) {
    const found = pane.querySelector<HTMLElement>(`[data-field="${CSS.escape(parts.slice(0, length).join('.'))}"]`);
    if (found) return found;
  }
  return undefined;
}

function focusIn(field: HTMLElement): void {
  const input = field.querySelector<HTMLElement>('input, select, textarea, button, [data-code]');
  const code = input?.shadowRoot?.querySelector<HTMLElement>('[contenteditable]');
  (code ?? input)?.focus();
  field.scrollIntoView({ block: 'center' });
}

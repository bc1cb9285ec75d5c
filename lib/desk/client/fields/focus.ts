/** A point of a picture in percent, from the left and from the top. */
export type Focus = { x: number; y: number };

export const middle: Focus = { x: 50, y: 50 };

/** Undefined for what names no point. */
export function readFocus(text: string): Focus | undefined {
  const [, x, y] = /^(\d{1,3})% (\d{1,3})%$/.exec(text) ?? [];
  return x && y ? within({ x: Number(x), y: Number(y) }) : undefined;
}

export const focusText = ({ x, y }: Focus): string => `${x}% ${y}%`;

const share = (part: number) => Math.min(100, Math.max(0, Math.round(part)));

const within = ({ x, y }: Focus): Focus => ({ x: share(x), y: share(y) });

/** Where somebody pointed within the box of a picture. */
export const pointedAt = (
  { clientX, clientY }: { clientX: number; clientY: number },
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): Focus => within({ x: ((clientX - left) / width) * 100, y: ((clientY - top) / height) * 100 });

const steps: Record<string, Focus> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The point to which a key moves it, in larger steps with Shift; undefined for any other key. */
export function movedBy({ key, shiftKey }: { key: string; shiftKey: boolean }, { x, y }: Focus): Focus | undefined {
  const step = steps[key];
  const percent = shiftKey ? 10 : 1;
  return step && within({ x: x + step.x * percent, y: y + step.y * percent });
}

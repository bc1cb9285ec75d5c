import type { Locator, Page } from '@playwright/test';

/** Stops of the longest page between one end and the other. */
const mostStops = 500;

/** About how often Tab has to be pressed until this has the focus: parts of a date are stops too, and some elements are none. */
const stopsBefore = (target: Locator) =>
  target.evaluate((element) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    if (root.activeElement === element) return 0;
    const active = document.activeElement ?? document.body;
    const place = root instanceof ShadowRoot ? root.host : element;
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]';
    const isStop = (stop: HTMLElement) =>
      stop.tabIndex >= 0 && !stop.matches(':disabled, [type="radio"]:not(:checked)') && stop.checkVisibility();
    const isBefore = (one: Node, other: Node) =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const after = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (stop) => isBefore(active, stop) && isStop(stop),
    );
    // What stands before it is reached from the end of the page.
    const until = isBefore(active, place) ? after.filter((stop) => !isBefore(place, stop)) : after;
    return until.length || 1;
  });

/** Goes on with the Tab key until this has the focus. @throws {Error} for what no Tab reaches. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < mostStops; ) {
    const left = await stopsBefore(target);
    if (left === 0) return;
    // The last ones one by one, so as not to run past it.
    const next = left > 4 ? Math.floor(left * 0.7) : 1;
    for (let stop = 0; stop < next; stop++) await page.keyboard.press('Tab');
    pressed += next;
  }
  throw new Error(`no Tab reaches ${target}`);
}

export async function pressAt(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

export async function typeAt(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

/** Ten o'clock in the morning of the first of January: the same keys, whether day or month comes first. */
export async function typeNewYear(page: Page, target: Locator, year: number): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(`0101${year}`);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('1000AM');
}

/** The classes of `app/styles/focus.css` that keep a point of a photograph in sight, in tenths: pages have no inline styles. */
export function focusClasses(focus = '50% 50%'): string {
  const [x = 50, y = 50] = focus.split(' ').map(Number.parseFloat);
  return `focus-x-${toTenths(x)} focus-y-${toTenths(y)}`;
}

const toTenths = (percent: number) => Math.round(percent / 10) * 10;

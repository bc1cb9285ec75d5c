import { type AnchorHTMLAttributes, type MouseEvent, useEffect, useMemo, useSyncExternalStore } from 'react';
import { parseRoute, type Route } from './routes';

const listeners = new Set<() => void>();
/** Each asks the user, if need be, whether unsaved changes may be lost on the way to an address. */
const guards = new Set<(href: string) => boolean>();

let address = addressNow();

function addressNow(): string {
  return typeof location === 'undefined' ? '/desk' : location.pathname + location.search;
}

function arrive(): void {
  address = addressNow();
  for (const listener of listeners) listener();
}

const mayGoTo = (href: string) => [...guards].every((guard) => guard(href));

export function navigate(href: string, { asking = true } = {}): void {
  if (asking && !mayGoTo(href)) return;
  history.pushState(null, '', href);
  arrive();
}

/** Back and forward have already changed the address: whoever stays gets the former one again. */
function onHistory(): void {
  if (mayGoTo(addressNow())) arrive();
  else history.pushState(null, '', address);
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('popstate', onHistory);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('popstate', onHistory);
  };
}

export function useRoute(): Route {
  const now = useSyncExternalStore(subscribe, () => address);
  return useMemo(() => {
    const { pathname, search } = new URL(now, location.origin);
    return parseRoute(pathname, search);
  }, [now]);
}

/**
 * While `isDirty`, asks before another page of the desk or another site is opened.
 *
 * @param within the addresses below which the changes are kept.
 */
export function useLeaveGuard(isDirty: boolean, question: string, within: string): void {
  useEffect(() => {
    if (!isDirty) return;
    const guard = (href: string) => `${href.split('?')[0]}/`.startsWith(`${within}/`) || confirm(question);
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    guards.add(guard);
    addEventListener('beforeunload', onUnload);
    return () => {
      guards.delete(guard);
      removeEventListener('beforeunload', onUnload);
    };
  }, [isDirty, question, within]);
}

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** A link within the desk. */
export function Link({ href, ...rest }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(href);
  };
  return <a href={href} onClick={follow} {...rest} />;
}

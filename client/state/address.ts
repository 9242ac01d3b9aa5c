import { signal } from '@preact/signals';

/** Where the reader is. All state that matters is here, so that a link shows the same view. */
export interface Address {
  path: string;
  query: URLSearchParams;
}

const read = (): Address => ({
  path: window.location.pathname,
  query: new URLSearchParams(window.location.search),
});

export const address = signal<Address>(read());

window.addEventListener('popstate', () => {
  address.value = read();
});

/**
 * Goes to an address of the page. A language in the address stays there.
 * `replace` leaves no step behind for the back button.
 */
export const navigate = (to: string, { replace = false } = {}): void => {
  const target = new URL(to, window.location.href);
  const language = address.value.query.get('lang');
  if (language && !target.searchParams.has('lang')) target.searchParams.set('lang', language);
  if (target.href === window.location.href) return;
  const moves = target.pathname !== window.location.pathname;
  window.history[replace ? 'replaceState' : 'pushState'](null, '', target);
  address.value = read();
  if (moves) window.scrollTo(0, 0);
};

/** The address of this page with some of its parameters changed; null takes one away. */
export const addressWith = (changes: Readonly<Record<string, string | null>>): string => {
  const query = new URLSearchParams(address.value.query);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(key);
    else query.set(key, value);
  }
  return query.size > 0 ? `${address.value.path}?${query}` : address.value.path;
};

/** Lets links within the page change the address without a reload. */
export const followLink = (event: MouseEvent): void => {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.target || link.hasAttribute('download') || link.origin !== window.location.origin) return;
  if (link.hash && link.pathname === window.location.pathname) return;
  event.preventDefault();
  navigate(link.href);
};

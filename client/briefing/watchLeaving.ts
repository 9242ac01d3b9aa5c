/**
 * Tells when the author leaves the page, comes back to it, and leaves a field. Gives a function that stops it.
 */
export const watchLeaving = (
  onLeaving: () => void,
  onReturn: () => void,
  onFieldLeft: () => void,
): (() => void) => {
  const onVisibility = (): void => {
    if (document.visibilityState === 'hidden') onLeaving();
    else onReturn();
  };
  document.addEventListener('visibilitychange', onVisibility);
  document.addEventListener('focusout', onFieldLeft);
  window.addEventListener('pagehide', onLeaving);
  window.addEventListener('focus', onReturn);
  window.addEventListener('online', onReturn);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    document.removeEventListener('focusout', onFieldLeft);
    window.removeEventListener('pagehide', onLeaving);
    window.removeEventListener('focus', onReturn);
    window.removeEventListener('online', onReturn);
  };
};

import { useEffect } from 'preact/hooks';

const house = document.title;

/** Names the window, its place in the history and the file that it prints to, while a page is open. */
export const useTitle = (name: string | undefined): void => {
  useEffect(() => {
    document.title = name ? `${name} – ${house}` : house;
    return () => {
      document.title = house;
    };
  }, [name]);
};

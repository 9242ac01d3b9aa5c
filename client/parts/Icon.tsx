/** The few signs that buttons use, drawn as lines in a square of 24. */
const paths = {
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  undo: 'M9 7L4 12l5 5M4 12h10a6 6 0 0 1 6 6v1',
  close: 'M6 6l12 12M18 6L6 18',
  search: 'M11 5a6 6 0 1 0 0 12a6 6 0 0 0 0-12zM20 20l-4.6-4.6',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  check: 'M5 13l4 4L19 7',
  sun: 'M12 8a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.400M17.6 17.600L19 19M19 5l-1.4 1.400M6.4 17.600L5 19',
  moon: 'M20 14.500A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.500z',
  note: 'M12 8v5M12 16.500v.01M12 3l9.5 17h-19z',
  out: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  erase: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13',
  legend: 'M5 6h.01M10 6h10M5 12h.01M10 12h10M5 18h.01M10 18h10',
  feed: 'M5 18.500h.01M5 11a8 8 0 0 1 8 8M5 5a14 14 0 0 1 14 14',
  step: 'M4 5h16v11H4zM9 20h6M12 16v4M12 8v5M9.500 10.500h5',
  letter: 'M6 3h9l4 4v14H6zM9 11h7M9 15h7',
} as const;

export const Icon = ({ name, size = 18 }: { name: keyof typeof paths; size?: number }) => (
  <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);

/** The outline of each symbol in a square of 24, the same shapes as the canvas draws. */
export const shapePaths: Record<string, string> = {
  ellipse: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z',
  pentagon: 'M12 3l9 6.6-3.4 10.9H6.4L3 9.6z',
  hexagon: 'M7 3.5h10l5 8.5-5 8.5H7L2 12z',
  octagon: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z',
  diamond: 'M12 2.5l9.5 9.5-9.5 9.5L2.5 12z',
  triangle: 'M12 3.500l9 17H3z',
  'round-rectangle':
    'M6.5 4h11A2.5 2.5 0 0 1 20 6.500v11a2.5 2.5 0 0 1-2.5 2.500h-11A2.5 2.5 0 0 1 4 17.500v-11A2.5 2.5 0 0 1 6.5 4z',
  'bottom-round-rectangle': 'M4 4h16v11a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5z',
  'cut-rectangle': 'M8 4h8l4 4v8l-4 4H8l-4-4V8z',
  barrel: 'M4 6c4-3 12-3 16 0v12c-4 3-12 3-16 0z',
  tag: 'M4 5h11l5 7-5 7H4z',
  rhomboid: 'M3 6h13l5 12H8z',
  rectangle: 'M4 4h16v16H4z',
  star: 'M12 2.500l2.9 6.3 6.6.700-5 4.7 1.4 6.8-5.9-3.500L6.1 21l1.4-6.8-5-4.7 6.6-.7z',
  vee: 'M3 4l9 5 9-5-9 17z',
};

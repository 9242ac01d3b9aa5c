/**
 * The signs of cells in a square of 24. Who takes part has a filled one; of the others only lines are drawn, so that they
 * differ without colour and in small print.
 */
export const markPaths: Readonly<Record<string, { path: string; drawn: 'filled' | 'lines' }>> = {
  disc: { path: 'M12 3.500a8.500 8.500 0 1 1 0 17a8.500 8.500 0 1 1 0-17z', drawn: 'filled' },
  star: {
    path: 'M12 1.500l3.200 6.900 7.300.800-5.500 5.200 1.500 7.500-6.500-3.900L5.500 21.900 7 14.400 1.500 9.200l7.300-.8z',
    drawn: 'filled',
  },
  triangle: { path: 'M12 3l10 17.500H2z', drawn: 'filled' },
  diamond: { path: 'M12 1.500L22.500 12 12 22.500 1.500 12z', drawn: 'filled' },
  square: { path: 'M4 4h16v16H4z', drawn: 'filled' },
  cross: { path: 'M5 5l14 14M19 5L5 19', drawn: 'lines' },
  slashed: { path: 'M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16zM6.500 17.500l11-11', drawn: 'lines' },
  half: {
    path: 'M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16zM12 4v16M12 8h4.900M12 12h8M12 16h4.900',
    drawn: 'lines',
  },
  ring: {
    path: 'M9 4.600a8 8 0 0 1 6 0M19.400 9a8 8 0 0 1 0 6M15 19.400a8 8 0 0 1-6 0M4.600 15a8 8 0 0 1 0-6',
    drawn: 'lines',
  },
};

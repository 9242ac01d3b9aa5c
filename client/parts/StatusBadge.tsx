import { term } from '../state/model.ts';

/** How full the sign is, by status: told by shape, not by colour alone. */
const signs: Readonly<Record<string, string>> = {
  settled: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zM4.800 8.200l2.300 2.300 4.100-4.600',
  pending: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zM8 4.500V8l2.400 1.600',
};
const other = 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zM5 8h6';

/** How something stands by the letters: settled, pending, only mentioned. */
export const StatusBadge = ({ status }: { status: string }) => (
  <span class={`badge ${status}`}>
    <svg width="15" height="15" viewBox="0 0 16 16" aria-hidden="true">
      <path d={signs[status] ?? other} />
    </svg>
    {term('status', status)}
  </span>
);

import type { MotionItem } from '../../server/api/contract.ts';
import { texts } from '../i18n/index.ts';
import { addressWith, navigate } from '../state/address.ts';
import { announce } from '../state/announce.ts';
import { columns, type SortColumn } from './columns.ts';
import { MotionRow } from './MotionRow.tsx';
import { type Asked, longestOpen } from './shown.ts';

/** The motions that are asked for; a head sorts by its column, and the other way when it is chosen again. */
export const MotionTable = ({ items, asked }: { items: readonly MotionItem[]; asked: Asked }) => {
  const longest = longestOpen(items);
  const oldest = Math.max(...items.map(({ open, age }) => (open ? (age ?? 0) : 0)));
  return (
    <table class="motions">
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.id} column={column} sort={asked.sort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <MotionRow key={item.id} item={item} oldest={oldest} isLongest={longest.has(item.id)} />
        ))}
      </tbody>
    </table>
  );
};

const Head = ({ column: { id, first }, sort }: { column: SortColumn; sort: string }) => {
  const label = texts.value.motions.columns[id];
  const [up, down] = [id, `-${id}`];
  const order = sort === up ? 'ascending' : sort === down ? 'descending' : undefined;
  const [preferred, other] = first === 'up' ? [up, down] : [down, up];
  const choose = (): void => {
    navigate(addressWith({ sort: sort === preferred ? other : preferred }), { replace: true });
    announce(texts.value.motions.sorted(label));
  };
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" onClick={choose}>
        {label}
        <span aria-hidden="true">{order === 'ascending' ? ' ↑' : order === 'descending' ? ' ↓' : ''}</span>
      </button>
    </th>
  );
};

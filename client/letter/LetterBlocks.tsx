import type { Span } from '../../server/api/contract.ts';
import type { Block } from './blocks.ts';
import { grouped } from './blocks.ts';
import { LetterLine, type LetterProps, LetterWords } from './LetterLine.tsx';

/** The lines of a section: paragraphs and headings, lists, and tables that scroll where they are too wide. */
export const LetterBlocks = ({ blocks, ...letter }: LetterProps & { blocks: readonly Block[] }) =>
  grouped(blocks).map((group) => {
    const [first] = group;
    if (first?.form === 'row') return <Rows key={first.start} rows={group} {...letter} />;
    if (first?.form === 'item') return <Items key={first.start} items={group} {...letter} />;
    return first && <LetterLine key={first.start} block={first} {...letter} />;
  });

const Items = ({ items, ...letter }: LetterProps & { items: readonly Block[] }) => (
  <ul class="letter-list">
    {items.map(
      (item) =>
        item.form === 'item' && (
          <li key={item.start} class={markOn(item, letter.marked)} style={{ '--depth': item.depth }}>
            <span class="sign">{item.sign}</span> <LetterWords span={item} {...letter} />
          </li>
        ),
    )}
  </ul>
);

const Rows = ({ rows, ...letter }: LetterProps & { rows: readonly Block[] }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by the keyboard
  <div class="letter-table" tabIndex={0}>
    <table>
      <tbody>
        {rows.map(
          (row) =>
            row.form === 'row' && (
              <tr key={row.start} class={markOn(row, letter.marked)}>
                {row.cells.map((cell, index) => (
                  <td key={index}>
                    <LetterWords span={cell} {...letter} />
                  </td>
                ))}
              </tr>
            ),
        )}
      </tbody>
    </table>
  </div>
);

const markOn = (span: Span, marked: Span | null): string | undefined =>
  marked !== null && marked.start < span.end && marked.end > span.start ? 'has-mark' : undefined;

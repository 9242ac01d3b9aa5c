import { texts } from '../i18n/index.ts';

const widths = ['92%', '78%', '85%', '60%', '88%', '72%', '80%', '66%'];

/** Grey lines where text is about to come. They show only where the answer takes a moment. */
export const Skeleton = ({ lines }: { lines: number }) => (
  <div class="skeleton" role="status" aria-label={texts.value.loading}>
    {widths.slice(0, lines).map((width) => (
      <span key={width} style={{ width }} />
    ))}
  </div>
);

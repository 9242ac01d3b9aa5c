import { useSignal } from '@preact/signals';
import type { Briefing, Step } from '../../server/api/contract.ts';
import { plainText } from '../../server/pictures/text/wording.ts';
import { texts } from '../i18n/index.ts';
import { Icon } from '../parts/Icon.tsx';

interface Props {
  step: Step;
  language: Briefing['language'];
  renew: () => void;
}

/** Says what in the letters has changed since the step was made, and lets the author choose. */
export const NewsNotice = ({ step, language, renew }: Props) => {
  const { briefings } = texts.value;
  const isFolded = useSignal(false);
  const shown = step.news.slice(0, most);
  return (
    <section class="step-news" aria-labelledby="news-title">
      <h2 id="news-title">
        <Icon name="note" size={17} /> {briefings.news(step.news.length)}
      </h2>
      {!isFolded.value && (
        <>
          <ul>
            {shown.map(({ what, id, was, now }) => (
              <li key={`${what} ${id} ${was.nl}`}>
                <p>
                  <span class="news-side">{briefings.was}</span> <s>{plainText(was[language])}</s>
                </p>
                <p>
                  <span class="news-side">{briefings.now}</span>{' '}
                  {now ? plainText(now[language]) : <em>{briefings.gone[what]}</em>}
                </p>
              </li>
            ))}
          </ul>
          {step.news.length > shown.length && (
            <p class="muted">{briefings.moreNews(step.news.length - shown.length)}</p>
          )}
        </>
      )}
      <div class="actions">
        <button type="button" class="button primary" onClick={renew}>
          {briefings.takeCurrent}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={!isFolded.value}
          onClick={() => {
            isFolded.value = !isFolded.value;
          }}
        >
          {isFolded.value ? briefings.showNews : briefings.leaveIt}
        </button>
      </div>
    </section>
  );
};

const most = 12;

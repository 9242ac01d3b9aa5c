import type { Step } from '../../server/api/contract.ts';
import type { Carried } from '../../server/pictures/Carried.ts';
import { sourceOf } from '../../server/pictures/slide/setStory.ts';
import { plainText } from '../../server/pictures/text/wording.ts';
import { Panel } from './Panel.tsx';
import { playerTexts } from './playerTexts.ts';

interface Props {
  carried: Carried;
  step: Step;
  choose: (index: number) => void;
  close: () => void;
}

/** Every quote that a step rests on, its speaker's facts, and what has changed since. */
export const QuotesPanel = ({ carried, step, choose, close }: Props) => {
  const texts = playerTexts[carried.language];
  return (
    <Panel title={texts.quotes} closeLabel={texts.close} close={close}>
      {step.news.length > 0 && (
        <div class="news">
          <p>{texts.news}</p>
          <ul>
            {step.news.map(({ id, what, was, now }) => (
              <li key={`${what} ${id}`}>
                <s>{was[carried.language]}</s> {now ? now[carried.language] : `(${texts.nothingNow})`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {step.evidence.map((quote, index) => (
        <blockquote key={`${quote.documentId} ${quote.start}`}>
          <p>{plainText(quote.quote)}</p>
          <footer>
            {sourceOf(quote, carried.language)}{' '}
            <button type="button" class="link" onClick={() => choose(index)}>
              {texts.read}
            </button>
          </footer>
        </blockquote>
      ))}
    </Panel>
  );
};

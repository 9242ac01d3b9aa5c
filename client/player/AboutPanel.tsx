import type { Carried } from '../../server/pictures/Carried.ts';
import { dayIn, titled } from '../../server/pictures/text/wording.ts';
import { Panel } from './Panel.tsx';
import { playerTexts } from './playerTexts.ts';

/** The letters that the briefing rests on, as of when, and when the file was made. */
export const AboutPanel = ({ carried, close }: { carried: Carried; close: () => void }) => {
  const { briefing, language, made } = carried;
  const texts = playerTexts[language];
  const letters = new Map(
    briefing.steps.flatMap(({ facts }) => facts.letters.map((each) => [each.id, each])),
  );
  const days = [...new Set(briefing.steps.map(({ facts }) => dayIn(language, facts.taken)))];
  return (
    <Panel title={texts.about} closeLabel={texts.close} close={close}>
      <p>{texts.made(dayIn(language, made))}</p>
      {days.map((day) => (
        <p key={day}>{titled(language, texts.taken(day))}</p>
      ))}
      <h3>{texts.letters}</h3>
      <ul>
        {[...letters.values()].map(({ id, title, date, url }) => (
          <li key={id}>
            {[titled(language, title), date && dayIn(language, date)].filter(Boolean).join(', ')}
            {url && (
              <>
                {' · '}
                <a href={url} target="_blank" rel="noreferrer">
                  {texts.public}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
};

import { meeting as meetingType } from '../../entities/meeting.ts';
import { listDocuments } from '../../graph/listDocuments.ts';
import { typeOf } from '../../graph/toNode.ts';
import { attended } from '../../relations/attended.ts';
import { readAround } from '../facts/readAround.ts';
import { briefingOf } from '../finish.ts';
import { type StarterKind, startingAt } from '../Starter.ts';
import { summary } from '../summary.ts';
import { capital } from '../wording/plainly.ts';
import { wordings } from '../wording/Wording.ts';
import { answeredStep } from './answered.ts';
import { attendedStep } from './attended.ts';
import { initiativesStep } from './initiatives.ts';
import { readReported } from './readReported.ts';
import { sinceStep } from './since.ts';
import { subjectsStep } from './subjects.ts';
import type { ToldMeeting } from './ToldMeeting.ts';
import { votesStep } from './votes.ts';

/** How many letters about a meeting are read, the newest. */
const most = 50;

/** From a meeting: who was there, who joined what by its letters, what they answer, who voted how, what is new since the last one. */
export const meeting: StarterKind = startingAt([meetingType.type], typeOf, async (reader, node, language) => {
  const documents = (await listDocuments(reader)).items;
  const words = wordings(language);
  const about = documents.filter((letter) => letter.meeting?.id === node.id);
  const letters = about.slice(0, most);
  const present = await readAround(reader, node.id, [attended.type]);
  const told: ToldMeeting = {
    ...{ node, letters, documents, words, complete: letters.length === about.length && present.complete },
    present: present.facts,
    ...(await readReported(reader, letters)),
  };
  const plans = [
    attendedStep(told),
    initiativesStep(told),
    answeredStep(told),
    votesStep(told),
    subjectsStep(told),
    await sinceStep(reader, told),
  ].flatMap((plan) => plan ?? []);
  const all = [...told.present, ...told.things.flatMap(({ parts }) => parts), ...told.facts];
  const steps = plans.length < 4 && all.length > 0 ? [...plans, summary(node, all, words)] : plans;
  return briefingOf(reader, capital(words.plain.title(node)), language, steps);
});

import type { Briefing, BriefingSaved } from '../../server/api/contract.ts';

/** As `PUT` takes it: facts that are to be read anew are left out, with the quotes. */
export const sentOf = (
  { title, language, steps }: Pick<Briefing, 'title' | 'language' | 'steps'>,
  version: number,
  renewed: ReadonlySet<string> = new Set(),
): BriefingSaved => ({
  ...{ title, language, version },
  steps: steps.map(({ news: _news, evidence, facts, ...step }) =>
    renewed.has(step.id) ? step : { ...step, evidence, facts },
  ),
});

/** Facts that were asked anew are the answer's, whatever stood here. */
export const withoutFacts = (briefing: Briefing, fresh: ReadonlySet<string>): Briefing =>
  fresh.size === 0
    ? briefing
    : {
        ...briefing,
        steps: briefing.steps.map((step) =>
          fresh.has(step.id)
            ? { ...step, evidence: [], facts: { nodes: [], relations: [], letters: [], taken: '' } }
            : step,
        ),
      };

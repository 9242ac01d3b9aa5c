import { ApiFailure, api } from '../api.ts';
import { texts } from '../i18n/index.ts';

/**
 * Makes a briefing of the text of a file. One of something else is refused here: the server would make an empty briefing
 * of it. One whose id is taken comes in beside the one that has it: nothing is written over.
 */
export const bringIn = async (text: string): Promise<{ id: string }> => {
  if (isOther(text)) throw new ApiFailure({ code: 'invalid-request', ...texts.value.briefings.noBriefing });
  try {
    return await api.bringInBriefing(text);
  } catch (error) {
    if (!(error instanceof ApiFailure) || error.code !== 'conflict') throw error;
    const { id: _taken, ...sent } = JSON.parse(text);
    return api.makeBriefing(sent);
  }
};

/** Whether it is whole, but no briefing; what is wrong with one that is not whole the server says. */
const isOther = (text: string): boolean => {
  try {
    return !Array.isArray(JSON.parse(text)?.steps);
  } catch {
    return false;
  }
};

import type { Starter } from '../../server/api/contract.ts';
import { api } from '../api.ts';
import { day, texts } from '../i18n/index.ts';
import { navigate } from './address.ts';
import { language } from './language.ts';
import { entityInfo } from './model.ts';
import { stored } from './stored.ts';

/** The id of the briefing that was opened or made last: what is on the screen goes there. */
export const currentBriefing = stored('briefing', '');

export const briefingAddress = (id: string, step?: string): string =>
  `/briefings/${encodeURIComponent(id)}${step === undefined ? '' : `?step=${encodeURIComponent(step)}`}`;

/** What a briefing is called as long as nobody gave it a name. */
export const firstTitle = (): string => texts.value.briefings.firstTitle(day(today()));

/** The reader's own day (ISO 8601). */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** Makes an empty briefing and opens it. */
export const makeBriefing = async (): Promise<void> => {
  open(await api.makeBriefing({ title: firstTitle(), language: language.value }));
};

/** Has a draft written from facts, and opens it. */
export const startFrom = async (starter: Starter): Promise<void> => {
  open(await api.makeBriefing({ starter, language: language.value }));
};

export const open = ({ id }: { id: string }): void => {
  currentBriefing.value = id;
  navigate(briefingAddress(id));
};

/** Whether a draft can be written about things of this type. */
export const hasStarter = (type: string): boolean => {
  const info = entityInfo(type);
  return info !== undefined && 'starter' in info && info.starter === true;
};

import type { Briefing, Step } from '../api/contract.ts';
import type { DrawingTools } from './DrawingTools.ts';
import { drawPicture } from './drawPicture.ts';
import { moveItem } from './moveItem.ts';
import type { Room } from './PictureKind.ts';
import { palette } from './palette.ts';
import type { Item, Scene } from './Scene.ts';
import { setFoot } from './slide/setFoot.ts';
import { setStory } from './slide/setStory.ts';
import { type Setting, setWords } from './text/setText.ts';

/** One step of a briefing on its way to a screen, a page or a slide. */
export interface Slide {
  briefing: Pick<Briefing, 'title'>;
  step: Step;
  /** Its place in the briefing, from 1, and how many there are. */
  number: number;
  of: number;
  /** The room that there is. */
  frame: Room;
}

export const landscape: Room = { width: 1280, height: 720 };
/** For a telephone held upright. */
export const portrait: Room = { width: 720, height: 1280 };

const margin = 48;
const between = 28;

/**
 * The whole slide: title, picture with its legend, text, quotes with their sources, and a foot that says what it rests on.
 * No text is cut: what is long is set smaller.
 */
export const drawSlide = (slide: Slide, tools: DrawingTools): Scene => {
  const { step, frame } = slide;
  const width = frame.width - 2 * margin;
  const title = setTitle(step, width, tools);
  const foot = setFoot(slide, width, tools);
  const top = margin - 8 + title.height + (title.height > 0 ? 20 : 0);
  const body = { width, height: frame.height - 24 - foot.height - 16 - top };
  return {
    ...frame,
    items: [
      { kind: 'box', key: 'paper', x: 0, y: 0, ...frame, fill: palette.paper },
      ...bodyOf(step, body, tools).map((item) => moveItem(item, 1, margin, top)),
      ...title.at(margin, margin - 8),
      ...foot.at(margin, frame.height - 24 - foot.height),
    ],
  };
};

/** As large as two lines allow. */
const setTitle = ({ title }: Step, width: number, { measure }: DrawingTools): Setting => {
  const runs = title.trim() === '' ? [] : [{ text: title }];
  if (runs.length === 0) return { height: 0, at: () => [] };
  const sizes = [36, 32, 28, 24, 20, 16, 12];
  const settings = sizes.map((size) =>
    setWords('title', runs, width, { size, bold: true, leading: 1.15, role: 'title' }, measure),
  );
  const last = settings.at(-1);
  return (
    settings.find(({ height }, index) => height <= 2.4 * (sizes[index] ?? 0)) ?? last ?? settings[0] ?? empty
  );
};

const empty: Setting = { height: 0, at: () => [] };

/** Picture and story beside each other, or under each other where the slide stands upright. */
const bodyOf = (step: Step, room: Room, tools: DrawingTools): Item[] => {
  const hasPicture = step.facts.nodes.length > 0;
  const isUpright = room.height > room.width;
  if (!hasPicture) return setStory(step, { ...room, width: Math.min(room.width, 900) }, tools).items;
  for (const share of isUpright ? [0.36, 0.5, 0.7] : [0.29, 0.4, 0.55]) {
    const own = isUpright
      ? { width: room.width, height: room.height * share }
      : { width: room.width * share, height: room.height };
    const story = setStory(step, own, tools);
    if (!story.isWhole && share < 0.5) continue;
    return isUpright ? upright(step, room, story, tools) : sideways(step, room, own.width, story, tools);
  }
  return [];
};

interface Story {
  items: Item[];
  height: number;
}

const upright = (step: Step, room: Room, story: Story, tools: DrawingTools): Item[] => {
  const height = room.height - (story.height > 0 ? story.height + between : 0);
  const picture = drawPicture(step, { width: room.width, height }, tools);
  return [...picture.items, ...story.items.map((item) => moveItem(item, 1, 0, height + between))];
};

const sideways = (step: Step, room: Room, width: number, story: Story, tools: DrawingTools): Item[] => {
  const left = story.height > 0 ? width + between : 0;
  const picture = drawPicture(step, { width: room.width - left, height: room.height }, tools);
  return [...story.items, ...picture.items.map((item) => moveItem(item, 1, left, 0))];
};

import type { Step } from '../api/contract.ts';
import type { DrawingTools } from './DrawingTools.ts';
import { pictureKinds } from './kinds/index.ts';
import { setLegend } from './legend.ts';
import type { Room } from './PictureKind.ts';
import type { Scene } from './Scene.ts';

/** The picture of a step with the legend of what is in it, in this room. */
export const drawPicture = (step: Step, room: Room, tools: DrawingTools): Scene => {
  const kind = pictureKinds[step.view.kind];
  const legend = setLegend(kind.legend(step, tools), room.width, tools.measure);
  const left = { width: room.width, height: Math.max(room.height - legend.height - gap, 40) };
  const items = kind.draw(step, left, tools);
  return { ...room, items: [...items, ...legend.at(0, room.height - legend.height)] };
};

const gap = 16;

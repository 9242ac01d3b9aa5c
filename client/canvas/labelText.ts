import { measureText } from '../slides/measureText.ts';
import type { LabelSetting } from './measures.ts';

/** A label broken into lines, with the room that it takes in pixels. */
export interface LabelText {
  text: string;
  width: number;
  height: number;
  fontSize: number;
}

export const fontFamily = '"Inter Variable", system-ui, sans-serif';
const lineHeight = 1.22;

/** Breaks a name into lines; what does not fit ends in an ellipsis. */
export const labelText = (name: string, setting: LabelSetting): LabelText => {
  const lines = brokenInto(name, setting);
  const { maxLines, fontSize } = setting;
  const shown = lines.slice(0, maxLines);
  if (lines.length > maxLines) shown[maxLines - 1] = `${shown[maxLines - 1]}…`;
  return {
    text: shown.join('\n'),
    fontSize,
    width: Math.max(...shown.map((line) => textWidth(line, setting))) + 4,
    height: shown.length * fontSize * lineHeight + 4,
  };
};

const brokenInto = (name: string, setting: LabelSetting): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of name.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, setting) > setting.width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line ? [...lines, line] : lines;
};

const textWidth = (text: string, { weight, fontSize }: LabelSetting): number =>
  measureText(text, { size: fontSize, bold: weight >= 600 });

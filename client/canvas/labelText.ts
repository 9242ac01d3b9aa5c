/** A label broken into lines, with the room that it takes in pixels. */
export interface LabelText {
  text: string;
  width: number;
  height: number;
}

export const fontFamily = '"Inter Variable", system-ui, sans-serif';
export const fontSize = 13;
const lineHeight = 1.22;

/** How a label is set: the width of its lines and how many there may be, in pixels and lines. */
export interface LabelSetting {
  width: number;
  maxLines: number;
  weight: number;
}

/** Breaks a name into lines; what does not fit ends in an ellipsis. */
export const labelText = (name: string, { width, maxLines, weight }: LabelSetting): LabelText => {
  const lines = brokenInto(name, width, weight);
  const shown = lines.slice(0, maxLines);
  if (lines.length > maxLines) shown[maxLines - 1] = `${shown[maxLines - 1]}…`;
  return {
    text: shown.join('\n'),
    width: Math.max(...shown.map((line) => textWidth(line, weight))) + 4,
    height: shown.length * fontSize * lineHeight + 4,
  };
};

const brokenInto = (name: string, width: number, weight: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of name.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, weight) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line ? [...lines, line] : lines;
};

const context = document.createElement('canvas').getContext('2d');

const textWidth = (text: string, weight: number): number => {
  if (!context) return text.length * fontSize * 0.55;
  context.font = `${weight} ${fontSize}px ${fontFamily}`;
  return context.measureText(text).width;
};

import { type ChildNode, Element, Text } from 'domhandler';
import { isLeftOut } from './leftOut.ts';

export interface Visitor {
  /** Whether to go into it; one that is not entered is not left either. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(text: string): void;
}

/** Goes through a tree in the order of its text, however deep it is. */
export const walk = (root: { children: ChildNode[] }, { enter, leave, text }: Visitor): void => {
  const stack: { node: ChildNode; left: boolean }[] = [];
  const push = (nodes: readonly ChildNode[]): void => {
    for (let at = nodes.length - 1; at >= 0; at -= 1) {
      const node = nodes[at];
      if (node) stack.push({ node, left: false });
    }
  };
  push(root.children);
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, left } = top;
    if (node instanceof Text) text(node.data);
    if (!(node instanceof Element)) continue;
    if (left) leave(node);
    else if (enter(node)) {
      stack.push({ node, left: true });
      push(node.children);
    }
  }
};

/** All elements under this one, in their order. */
export const elementsIn = (root: { children: ChildNode[] }): Element[] => {
  const found: Element[] = [];
  walk(root, {
    enter: (element) => {
      found.push(element);
      return true;
    },
    leave: () => {},
    text: () => {},
  });
  return found;
};

/** The words under an element, as they are written, without what is no part of the text. */
export const wordsIn = (root: { children: ChildNode[] }): string => {
  const words: string[] = [];
  walk(root, {
    enter: (element) => !isLeftOut(element),
    leave: () => {},
    text: (text) => words.push(text),
  });
  return words.join('');
};

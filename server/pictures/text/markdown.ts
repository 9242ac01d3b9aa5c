import MarkdownIt, { type Token } from 'markdown-it';
import type { Run } from '../Scene.ts';

/** A paragraph, heading or item of a list, with the look of its words. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'item';
  runs: Run[];
  /** What stands before an item: a dot, or its number. */
  bullet?: string;
  /** How deep an item lies, from 0. */
  depth: number;
}

/**
 * The text of a step: CommonMark's paragraphs, headings, lists, emphasis and links. HTML is text like any other, images
 * are their description, and only addresses of the web, of mail and of this page are links.
 */
export const blocksOf = (markdown: string): Block[] => {
  const blocks: Block[] = [];
  const lists: { next: number | null }[] = [];
  let kind: Block['kind'] = 'paragraph';
  let isFirst = false;
  for (const token of parser.parse(markdown, {})) {
    if (token.type.endsWith('_list_open'))
      lists.push({ next: token.type === 'ordered_list_open' ? Number(token.attrGet('start') ?? 1) : null });
    else if (token.type.endsWith('_list_close')) lists.pop();
    else if (token.type === 'list_item_open') isFirst = true;
    else if (token.type === 'heading_open') kind = 'heading';
    else if (token.type === 'paragraph_open') kind = lists.length > 0 ? 'item' : 'paragraph';
    else if (token.type === 'inline' || token.type === 'fence' || token.type === 'code_block') {
      const list = lists.at(-1);
      const bullet = list && isFirst ? bulletOf(list) : '';
      blocks.push({
        kind: list ? 'item' : kind,
        runs: token.type === 'inline' ? runsOf(token.children ?? []) : [{ text: token.content.trimEnd() }],
        depth: Math.max(lists.length - 1, 0),
        ...(list && { bullet }),
      });
      isFirst = false;
      kind = 'paragraph';
    }
  }
  return blocks;
};

const parser = new MarkdownIt('commonmark', { html: false });

const bulletOf = (list: { next: number | null }): string => {
  if (list.next === null) return '•';
  list.next += 1;
  return `${list.next - 1}.`;
};

const runsOf = (tokens: readonly Token[]): Run[] => {
  const runs: Run[] = [];
  let bold = 0;
  let italic = 0;
  let href: string | undefined;
  for (const token of tokens) {
    if (token.type === 'strong_open') bold += 1;
    else if (token.type === 'strong_close') bold -= 1;
    else if (token.type === 'em_open') italic += 1;
    else if (token.type === 'em_close') italic -= 1;
    else if (token.type === 'link_open') href = safe(String(token.attrGet('href') ?? ''));
    else if (token.type === 'link_close') href = undefined;
    else {
      const text = textOf(token);
      if (text === '') continue;
      runs.push({
        text,
        ...(bold > 0 && { bold: true }),
        ...(italic > 0 && { italic: true }),
        ...(href !== undefined && { href }),
      });
    }
  }
  return runs;
};

const textOf = (token: Token): string => {
  if (token.type === 'softbreak') return ' ';
  if (token.type === 'hardbreak') return '\n';
  return token.content;
};

const safe = (href: string): string | undefined =>
  /^(https?:\/\/|mailto:|\/(?!\/))/i.test(href) ? href : undefined;

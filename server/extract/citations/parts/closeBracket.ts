/** Where a citation that opened a bracket ends: behind the bracket that closes it, if that is what comes next. */
export function closeBracket(text: string, start: number, end: number): number {
  const printed = text.slice(start, end);
  const isOpen = printed.split('(').length > printed.split(')').length;
  return isOpen && text.charAt(end) === ')' ? end + 1 : end;
}

/** An address of the web or of mail as every program takes it; undefined for any other, which leads nowhere from a file. */
export const webAddress = (href: string | null | undefined): string | undefined => {
  try {
    const { protocol, href: whole } = new URL(href ?? '');
    return ['http:', 'https:', 'mailto:'].includes(protocol) ? whole.replaceAll("'", '%27') : undefined;
  } catch {
    return undefined;
  }
};

/** A title as a file's name on every system: letters, digits and hyphens, 60 at most; `otherwise` where nothing is left. */
export const fileNameOf = (title: string, otherwise: string): string => {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const name = [...words]
    .slice(0, 60)
    .join('')
    .replace(/^-+|-+$/g, '');
  return name === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/.test(name) ? otherwise : name;
};

/** The value of a Content-Disposition: the name in ASCII, and whole as RFC 6266 has it. */
export const attachment = (name: string): string => {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9.-]+/g, '-');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
};

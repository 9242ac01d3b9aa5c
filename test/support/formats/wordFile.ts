import JSZip from 'jszip';

const space =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A Word file of these parts, as bytes; `body` is what stands in `w:body`. */
export const wordFile = async (
  body: string,
  parts: { styles?: string; numbering?: string; footnotes?: string; endnotes?: string } = {},
): Promise<Uint8Array> => {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', '<Types/>');
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document ${space}><w:body>${body}</w:body></w:document>`,
  );
  for (const [name, content] of Object.entries(parts))
    zip.file(`word/${name}.xml`, `<w:${name} ${space}>${content}</w:${name}>`);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};

/** A paragraph: its properties, and runs of text. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`;

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;

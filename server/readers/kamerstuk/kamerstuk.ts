import { asSource } from '../asSource.ts';
import { decode } from '../decode.ts';
import type { Reader } from '../Reader.ts';
import { readXml } from '../readXml.ts';
import { writeText } from '../rich/writeText.ts';
import { PublicationXml } from './PublicationXml.ts';

/** The XML in which officielebekendmakingen.nl publishes Kamerstukken, written questions and Handelingen. */
export const kamerstuk: Reader = {
  name: 'Kamerstuk-XML',
  extensions: ['.xml'],
  recognise: ({ bytes }) =>
    /^\s*(<\?xml[^>]*>\s*)?(<!DOCTYPE[^>[]*>\s*)?<(?:officiele-publicatie|kamerwrk)\b/.test(
      decode(bytes.subarray(0, 2000)),
    ),
  read: async (file, options) => {
    const publication = new PublicationXml();
    readXml(file.name, decode(file.bytes), publication);
    const { text, says } = publication.finish();
    return asSource(file, options, writeText(text), says);
  },
};

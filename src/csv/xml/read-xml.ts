import type { XmlEvents } from './xml-events.js';
import { XmlScanner } from './xml-scanner.js';

/** Reads a whole document. @throws BrokenXmlError */
export const readXml = async <T extends XmlEvents>(chunks: AsyncIterable<Uint8Array>, events: T): Promise<T> => {
  const scanner = new XmlScanner(events);
  for await (const chunk of chunks) scanner.push(chunk);
  scanner.end();
  return events;
};

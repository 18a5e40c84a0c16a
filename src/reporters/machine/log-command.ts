import { safeText } from '../text/safe-text.js';

/** How a CI service reads commands in a log. */
interface LogCommandSyntax {
  /** What stands for a percent sign: every other escape begins with one. */
  readonly percent: string;
  /** What ends a property, besides the end of a line. */
  readonly separators: RegExp;
  /** Disarms what else the service would read as an order. */
  readonly disarm?: (text: string) => string;
}

const percentEncoded = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** The escapes of a CI service: of the text of a command, and of its properties. */
export const logCommandEscapes = ({ percent, separators, disarm = (text) => text }: LogCommandSyntax) => {
  const data = (text: string): string =>
    disarm(safeText(text))
      .replaceAll('%', percent)
      .replace(/[\r\n]/g, percentEncoded);
  return { data, property: (text: string): string => data(text).replace(separators, percentEncoded) };
};

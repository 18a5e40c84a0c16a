/** How a piece of text is set off. Passed in, so that a reporter knows nothing of terminals and colours. */
export interface TextStyle {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  cyan(text: string): string;
}

const same = (text: string): string => text;

/** No style at all: pipes, files, NO_COLOR. */
export const PLAIN_STYLE: TextStyle = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };

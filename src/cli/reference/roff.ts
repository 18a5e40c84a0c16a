/**
 * Text in the macros of manual pages, man(7).
 * @module
 */

/** Text as it is read: nothing in it is an order to the formatter, and every hyphen can be copied into a shell. */
export const roffText = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/[\u00a0\u202f]/g, '\\ ')
    .replace(/^(?=[.'])/gm, '\\&');

const bold = (text: string): string => `\\fB${roffText(text)}\\fR`;

/** A flag as help shows it: what is typed in bold, what stands for a value in italics. */
export const roffFlag = (flag: string): string =>
  flag
    .split(/(<[^<]+>|, )/)
    .map((part) =>
      part.startsWith('<') ? `\\fI${roffText(part)}\\fR` : part === ', ' || part.trim() === '' ? part : `${bold(part.trimEnd())} `,
    )
    .join('')
    .replaceAll(' ,', ',')
    .trim();

/** A sentence of the pages in Markdown: code in bold, of links what is read. */
export const roffMarkdown = (text: string): string =>
  text
    .replace(/\[([^[\]]+)\]\([^()]+\)/g, '$1')
    .split(/`([^`]+)`/)
    .map((part, i) => (i % 2 === 1 ? bold(part) : roffText(part)))
    .join('');

/** A heading opens a paragraph by itself. */
export const section = (title: string, body: readonly string[]): readonly string[] => [
  `.SH ${roffText(title.toUpperCase())}`,
  ...(body[0] === '.PP' ? body.slice(1) : body),
];
export const subsection = (title: string, body: readonly string[]): readonly string[] => [`.SS ${roffText(title)}`, ...body];
/** What is explained, and under it the explanation. @param term in roff */
export const item = (term: string, explanation: string): readonly string[] => ['.TP', term, explanation];
export const paragraph = (text: string): readonly string[] => ['.PP', text];
/** Lines that stay as they are, moved in. */
export const literal = (lines: readonly string[]): readonly string[] => ['.PP', '.RS 4', '.nf', ...lines.map(roffText), '.fi', '.RE'];

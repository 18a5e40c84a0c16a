/**
 * What a shell and the program tell each other when somebody presses the key of completion. A script of a few lines, loaded by the
 * shell, asks `lumo-check completion SHELL -- …` with what is typed; the answer is lines of text. Everything that can go wrong is on this
 * side: scripts evaluate nothing that was typed.
 * @module
 */

/** What is typed before the cursor, behind the name of the program: whole words, and the one that the cursor ends, perhaps blank. */
export interface TypedLine {
  readonly before: readonly string[];
  readonly current: string;
}

/** A word that may stand where the cursor is: the whole word, and what it means. */
export interface Suggestion {
  readonly value: string;
  readonly help?: string;
}

/** Which names of the disk fit as well; the shell lists those itself, as it does for every command. */
export type Paths = 'none' | 'files' | 'folders';

/** What may stand where the cursor is. */
export interface Answer {
  /** Words that begin with what is typed, in the order in which they are offered. */
  readonly suggestions: readonly Suggestion[];
  readonly paths: Paths;
  /** Whether the path comes behind the last `=` of the word: `json=report.json`. */
  readonly afterEquals?: boolean;
  /** Whether the word goes on behind a suggestion, so that no blank follows it. */
  readonly open?: boolean;
}

/** A shell, as the program talks with it. */
export interface Shell {
  /** What a user loads: the text of a script. */
  readonly script: string;
  /** What is typed, from the words that the script passes. */
  read(words: readonly string[]): TypedLine;
  /** The lines that the script understands. @param words what it passed */
  write(answer: Answer, words: readonly string[]): string;
}

/** The first line of an answer: `files`, `files-after-equals`, `folders` or `none`, and `open`. */
export const howLine = ({ paths, afterEquals, open }: Answer): string =>
  `${paths}${afterEquals && paths !== 'none' ? '-after-equals' : ''}${open ? ' open' : ''}`;

/** No help has a tab or an end of line in it: both mean something in an answer. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

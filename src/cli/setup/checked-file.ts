/** The exit code of one file, and the answer in words. */
export interface CheckedFile {
  readonly exit: number;
  readonly answer: string;
}

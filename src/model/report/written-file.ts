/** A file that the run wrote. `label`: a key of `words.files` (clean, report, rejects, verdicts), or words as they are. */
export interface WrittenFile {
  readonly label: string;
  readonly name: string;
}

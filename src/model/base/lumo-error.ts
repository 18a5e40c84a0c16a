import type { Text } from './text.js';

/** Exit codes of the command line: 1 is for findings and is never thrown; 2 is "could not do the job". */
export type ExitCode = 2 | 130 | 141;

/** Every failure that lumo-check knows: a stable code, what happened, and what to do next, in both languages. */
export class LumoError extends Error {
  override readonly name = 'LumoError';
  readonly code: string;
  readonly what: Text;
  readonly hint: Text;
  readonly exitCode: ExitCode;
  /** Which of several inputs that are judged as one it was met in, as the command line names it. */
  input?: string;
  /** Other files, without which the input is not judged: one of them could not be read. */
  lacking?: readonly string[];

  /**
   * @param code stable, `LUMO_…`
   * @param what the fact, with names of files and columns but never the value of a cell
   * @param hint the next step
   */
  constructor(code: string, what: Text, hint: Text, exitCode: ExitCode = 2) {
    super(`${what.en} ${hint.en}`);
    this.code = code;
    this.what = what;
    this.hint = hint;
    this.exitCode = exitCode;
  }
}

/** Ctrl-C, or whoever runs us says stop. */
export const interruptedError = (): LumoError =>
  new LumoError(
    'LUMO_INTERRUPTED',
    { en: 'Interrupted: no file was written.', fr: 'Interrompu : aucun fichier n’a été écrit.' },
    { en: 'Run again to get a whole result.', fr: 'Relancez pour obtenir un résultat complet.' },
    130,
  );

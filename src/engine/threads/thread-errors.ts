import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';

/** An error as it crosses threads. */
export interface SerialisedError {
  readonly code: string;
  readonly what: Text;
  readonly hint: Text;
}

/** The answer to a question that could not be answered. */
export interface FailedAnswer {
  readonly id: number;
  readonly error: SerialisedError;
}

/** What a thread says of a failure; one that is not ours is told without its text, which may quote a cell. */
export const serialiseError = (cause: unknown): SerialisedError =>
  cause instanceof LumoError
    ? { code: cause.code, what: cause.what, hint: cause.hint }
    : {
        code: 'LUMO_INTERNAL',
        what: { en: 'A worker thread failed.', fr: 'Un fil d’exécution a échoué.' },
        hint: { en: 'Run again with --jobs 1 and report the problem.', fr: 'Relancez avec --jobs 1 et signalez le problème.' },
      };

export const restoreError = ({ code, what, hint }: SerialisedError): LumoError => new LumoError(code, what, hint);

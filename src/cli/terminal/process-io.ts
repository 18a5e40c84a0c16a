import type { Readable, Writable } from 'node:stream';
import { streamFailed } from '../../csv/files/write-errors.js';
import { formatIsoDay } from '../../fields/date/calendar.js';
import { parisDayAt } from '../../fields/date/paris-time.js';
import type { Lang } from '../../model/base/text.js';

/** What asks a run to end, and the exit code of one that did. */
export const STOP_SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGQUIT: 131 } as const;
export type StopSignal = keyof typeof STOP_SIGNALS;

/** The part of a process that the command line uses: passed in, so that tests can pass their own. */
export interface ProcessIo {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  cwd(): string;
  on(event: StopSignal, listener: () => void): unknown;
  on(event: 'uncaughtException', listener: (cause: unknown) => void): unknown;
  off(event: StopSignal, listener: () => void): unknown;
  off(event: 'uncaughtException', listener: (cause: unknown) => void): unknown;
}

/** French when something asks for it: the option, LUMO_LANG, then the locale of the shell or of the system. */
export const detectLang = (asked: string | undefined, env: ProcessIo['env']): Lang => {
  // The cheapest of its kind: a format of dates takes ten milliseconds to make.
  const locale = asked || env.LUMO_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || new Intl.PluralRules().resolvedOptions().locale;
  return /^fr\b|^fr_/i.test(locale) ? 'fr' : 'en';
};

/** Today in Paris, as an ISO day: one of the two looks at a clock in the program. */
export const todayInParis = (): string => formatIsoDay(parisDayAt(Date.now() / 1000));

/** When something is made, for evidence and for events of lineage only: SOURCE_DATE_EPOCH where it is set, as for anything that must come out the same twice. */
export const currentTime = ({ SOURCE_DATE_EPOCH = '' }: ProcessIo['env']): Date =>
  /^\d{1,12}$/.test(SOURCE_DATE_EPOCH) ? new Date(Number(SOURCE_DATE_EPOCH) * 1000) : new Date();

/**
 * Writes and waits until the stream has taken it. A reader that has gone away is no error of ours.
 * @throws LumoError LUMO_DISK_FULL, LUMO_OUTPUT_UNWRITABLE
 */
export const writeText = (stream: Writable, text: string): Promise<void> =>
  new Promise((done, fail) => {
    stream.write(text, (cause) => (cause && (cause as NodeJS.ErrnoException).code !== 'EPIPE' ? fail(streamFailed(cause)) : done()));
  });

/** The same, of lines. */
export const writeLines = async (stream: Writable, lines: Iterable<string>): Promise<void> => {
  const text = [...lines].map((line) => `${line}\n`).join('');
  if (text !== '') await writeText(stream, text);
};

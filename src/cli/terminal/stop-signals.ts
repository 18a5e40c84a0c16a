import { type ProcessIo, STOP_SIGNALS, type StopSignal } from './process-io.js';

/** What a run knows of the signals that ask it to end. */
export interface StopWatch {
  readonly signal: AbortSignal;
  /** The exit code that the first of them asks for; undefined while none has come. */
  code(): number | undefined;
  /** What failed where nobody waited for it; undefined while nothing has. The run is asked to end then, too. */
  fault(): { readonly cause: unknown } | undefined;
  /** The same work; of one that a fault keeps from ending, no more than a moment is waited for. */
  bounded<T>(work: Promise<T>): Promise<T>;
  /** Listens no more. */
  close(): void;
}

/** How long a run that has failed may take to put away what it has begun, in milliseconds. */
const MOMENT = 5000;

/**
 * Listens for whoever asks a run to end, and for what fails where nobody waits for it: a promise that is refused and a listener that throws.
 * The second who asks is not listened to: the system ends the process.
 */
export const watchStopSignals = (io: ProcessIo): StopWatch => {
  const stop = new AbortController();
  let code: number | undefined;
  let fault: { readonly cause: unknown } | undefined;
  let giveUp = (): void => {};
  const late = new Promise<never>((_, fail) => {
    giveUp = () => fail(fault?.cause);
  });
  late.catch(() => {});
  let timer: NodeJS.Timeout | undefined;
  const fail = (cause: unknown): void => {
    if (fault) return;
    fault = { cause };
    timer = setTimeout(giveUp, MOMENT);
    stop.abort();
  };
  io.on('uncaughtException', fail);
  const listeners = (Object.keys(STOP_SIGNALS) as StopSignal[]).map((name) => ({
    name,
    listen: (): void => {
      code ??= STOP_SIGNALS[name];
      deafen();
      stop.abort();
    },
  }));
  const deafen = (): void => {
    for (const { name, listen } of listeners) io.off(name, listen);
  };
  for (const { name, listen } of listeners) {
    try {
      io.on(name, listen);
    } catch {
      // Windows has not all of them.
    }
  }
  return {
    signal: stop.signal,
    code: () => code,
    fault: () => fault,
    bounded: (work) => Promise.race([work, late]),
    close() {
      deafen();
      io.off('uncaughtException', fail);
      clearTimeout(timer);
    },
  };
};

import { type ProcessIo, STOP_SIGNALS, type StopSignal } from './process-io.js';

/** What a run knows of the signals that ask it to end. */
export interface StopWatch {
  readonly signal: AbortSignal;
  /** The exit code that the first of them asks for; undefined while none has come. */
  code(): number | undefined;
  /** Listens no more. */
  close(): void;
}

/** Listens for whoever asks a run to end. The second who asks is not listened to: the system ends the process. */
export const watchStopSignals = (io: ProcessIo): StopWatch => {
  const stop = new AbortController();
  let code: number | undefined;
  const listeners = (Object.keys(STOP_SIGNALS) as StopSignal[]).map((name) => ({
    name,
    listen: (): void => {
      code ??= STOP_SIGNALS[name];
      close();
      stop.abort();
    },
  }));
  const close = (): void => {
    for (const { name, listen } of listeners) io.off(name, listen);
  };
  for (const { name, listen } of listeners) {
    try {
      io.on(name, listen);
    } catch {
      // Windows has not all of them.
    }
  }
  return { signal: stop.signal, code: () => code, close };
};

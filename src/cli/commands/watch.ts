import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { unreadableInput } from '../../csv/files/input-errors.js';
import { LumoError } from '../../model/base/lumo-error.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { runWords } from '../../words/run.js';
import type { CheckOptions } from '../options/table/contacts.js';
import type { CommandContext } from '../setup/command-context.js';
import { errorExitCode, errorText } from '../terminal/error-text.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor } from '../terminal/style.js';

/** An editor writes a file in several steps: what changes within this time is one change. */
const QUIET_MS = 200;

/** @throws LumoError LUMO_USAGE where a run would write what it watches, or read what cannot be watched */
export const refuseUnwatchable = (named: readonly string[], { check }: Pick<CheckOptions, 'check'>): void => {
  if (check === true && named.length > 0 && !named.includes('-')) return;
  throw new LumoError(
    'LUMO_USAGE',
    {
      en: '--watch judges named files and folders again and again: it writes no cleaned file, and cannot watch standard input.',
      fr: '--watch contrôle encore et encore les fichiers et dossiers indiqués : il n’écrit aucun fichier nettoyé, et ne surveille pas l’entrée standard.',
    },
    { en: 'lumo-check FILE… --check --watch', fr: 'lumo-check FICHIER… --check --watch' },
  );
};

/** The part of a path before any sign of a glob: what can be watched of it. */
const rootOf = (named: string): string => {
  const parts = named.split('/');
  const first = parts.findIndex((part) => /[*?[\]{}]/.test(part));
  return first < 0 ? named : parts.slice(0, first).join('/') || '.';
};

/**
 * Waits until one of some paths changes and nothing has changed for a moment.
 * @returns its name; undefined where the run was asked to end
 * @throws LumoError LUMO_INPUT_… where a folder cannot be watched
 */
const nextChange = (
  watched: readonly (readonly [folder: string, only: string | undefined])[],
  ignored: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<string | undefined> =>
  new Promise((done, fail) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watchers: FSWatcher[] = [];
    const close = (): void => {
      clearTimeout(timer);
      for (const one of watchers) one.close();
      signal.removeEventListener('abort', stop);
    };
    const end = (name: string | undefined): void => {
      close();
      done(name);
    };
    // The system watches so many files and no more, or the folder is gone.
    const failed = (cause: unknown): void => {
      close();
      fail(unreadableInput(cause, safeText(basename(watched[0]?.[0] ?? ''), 60)));
    };
    const stop = (): void => end(undefined);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop);
    for (const [folder, only] of watched) {
      const seen = (_: string, name: string | null): void => {
        if (name === null || (only !== undefined && name !== only) || ignored.has(resolve(folder, name))) return;
        clearTimeout(timer);
        timer = setTimeout(() => end(basename(name)), QUIET_MS);
      };
      // A folder below may not be watched as a whole everywhere: the one that was named always is.
      try {
        watchers.push(watch(folder, { recursive: only === undefined }, seen).on('error', failed));
      } catch {
        try {
          watchers.push(watch(folder, seen).on('error', failed));
        } catch (cause) {
          failed(cause);
        }
      }
    }
  });

/**
 * `--watch`: judges, waits until something changes, judges again; a run that fails is told, and waited after. Ends when it is asked to.
 * @param judge one run
 * @param written absolute paths of reports, whose change is ours
 */
export const watchAndJudge = async (
  named: readonly string[],
  written: readonly string[],
  judge: () => Promise<number>,
  around: CommandContext,
): Promise<number> => {
  const { io, lang, signal } = around;
  const say = runWords(lang);
  const watched = await Promise.all(
    named.map(rootOf).map(async (path) => {
      const at = resolve(io.cwd(), path);
      const isFolder = (await stat(at).catch(() => undefined))?.isDirectory() === true;
      // A file is often replaced by another one of its name: its folder tells that, the file itself does not.
      return isFolder ? ([at, undefined] as const) : ([dirname(at), basename(at)] as const);
    }),
  );
  const ignored = new Set(written.map((path) => resolve(io.cwd(), path)));
  for (;;) {
    // Begun before the run: what changes while it judges is judged again.
    const given = new AbortController();
    const change = nextChange(watched, ignored, AbortSignal.any([signal, given.signal]));
    // Told after the run, and not as a failure that nobody waits for.
    change.catch(() => {});
    await judge().catch(async (cause) => {
      if (signal.aborted || errorExitCode(cause) !== 2) {
        given.abort();
        throw cause;
      }
      await writeText(io.stderr, errorText(cause, lang, styleFor(io.stderr, io.env, undefined)));
    });
    await writeText(io.stderr, `\n${say.watching}\n`);
    const name = await change;
    if (name === undefined) return 0;
    await writeText(io.stderr, `${say.changed(safeText(name, 60))}\n\n`);
  }
};

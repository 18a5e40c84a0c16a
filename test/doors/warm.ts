import { spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { BIN, folder } from '../cli/support.js';

/** Hands its words, variables, folder and streams to the host, and ends as the program ended there. */
const script = (at: string): string => `#!/bin/sh
at=$(mktemp -d ${at}/XXXXXX) && mkfifo "$at/0" "$at/1" "$at/2" || exit 99
exec 3<&0
cat "$at/1" &
out=$!
cat "$at/2" >&2 &
err=$!
(exec cat >"$at/0") <&3 &
in=$!
echo "$$ $at" >${at}/asked
wait $out $err
kill $in 2>/dev/null
read -r code <"$at/code"
exit "$code"
`;

/**
 * The command as it was built, for scripts that call it many times: a process keeps the bundle loaded, which takes most of the time of a
 * short run. What a process of its own does (how it starts, signals, its end) is for \`BIN\`, which it is where Linux does not tell of processes.
 * To be called at the top of a test file.
 */
export const warmProgram = (): string => {
  if (!existsSync('/proc/self/environ')) return BIN;
  const at = folder();
  const path = join(at, 'lumo-check');
  writeFileSync(path, script(at), { mode: 0o755 });
  spawnSync('mkfifo', [join(at, 'asked')]);
  // Each end of each stream that somebody waits for takes a thread.
  const env = { ...process.env, UV_THREADPOOL_SIZE: '128' };
  const host = spawn(process.execPath, [join(import.meta.dirname, 'warm-host.mjs'), BIN, at], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  afterAll(() => void host.kill('SIGKILL'));
  return path;
};

import { spawn } from 'node:child_process';

/** How a shell is started without the settings of whoever runs the tests, and what its user writes there to have completion. */
export const SHELL_STARTS = {
  bash: { start: 'bash --norc --noprofile -i', load: 'eval "$(lumo-check completion bash)"' },
  zsh: { start: 'zsh -f -i', load: 'source <(lumo-check completion zsh)' },
  fish: { start: 'fish --no-config -i', load: 'lumo-check completion fish | source' },
} as const;
export type TerminalShell = keyof typeof SHELL_STARTS;

const TAB = '\t';
const TO_START = '\u0001';
const TO_END = '\u0005';
/** Throws away what is typed. */
const AWAY = '\u0015';
/** How long a shell may take for one line, on a machine that does many things at once. */
const PATIENCE = 30_000;

interface Place {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Types in a shell on a terminal, and presses the key of completion behind each line. @param then what is typed behind that, and what it shows */
const typeIn = async (
  shell: TerminalShell,
  lines: readonly string[],
  { cwd, env }: Place,
  then: (i: number) => readonly [keys: string, shows: RegExp],
): Promise<string[]> => {
  const { start, load } = SHELL_STARTS[shell];
  const child = spawn('script', ['-qfec', start, '/dev/null'], { cwd, env });
  let shown = '';
  child.stdout.on('data', (part: Buffer) => {
    shown += part.toString('utf8');
  });
  child.stdin.on('error', () => {});
  const seen = async (pattern: RegExp): Promise<string> => {
    for (const begun = performance.now(); performance.now() - begun < PATIENCE; ) {
      const found = pattern.exec(shown)?.[1];
      if (found !== undefined) return found;
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error(`${shell} did not show ${pattern}:\n${shown}`);
  };
  try {
    child.stdin.write(`${load}\n`);
    // What is typed is shown as well: only what is printed has no quotes in it.
    child.stdin.write("echo 're'ady now\n");
    await seen(/ready (now)/);
    const completed: string[] = [];
    for (const [i, line] of lines.entries()) {
      const [keys, shows] = then(i);
      child.stdin.write(`${line}${TAB}${keys}`);
      completed.push(await seen(shows));
    }
    return completed;
  } finally {
    child.kill('SIGKILL');
  }
};

/** Lines as they stand when the key was pressed, their words as the shell reads them: `[lumo-check][columns]`. */
export const completedIn = (shell: TerminalShell, lines: readonly string[], place: Place): Promise<string[]> =>
  typeIn(shell, lines, place, (i) => [
    `${TO_START}printf '[%s]' 'do'ne${i} ${TO_END} 'e'nd; echo\n`,
    new RegExp(`\\[done${i}\\]((?:\\[[^\\]]*\\])*)\\[end\\]`),
  ]);

/** Presses the key behind each line and then throws the line away: nothing of it is run but by whoever completes it. */
export const pressedIn = async (shell: TerminalShell, lines: readonly string[], place: Place): Promise<void> => {
  await typeIn(shell, lines, place, (i) => [`${AWAY}echo 'thrown'${i} away\n`, new RegExp(`thrown${i} (away)`)]);
};

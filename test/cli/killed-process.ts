import { spawn } from 'node:child_process';

/** When a process is killed: so many milliseconds after it has come so far. */
export interface Kill {
  readonly after: number;
  /** Whether it has, by the lines that it has said; asked again and again. */
  readonly when: (said: readonly string[]) => boolean;
}

const linesOf = (said: string): string[] => said.split('\n').slice(0, -1);

/** Runs a process of Node, killed without warning if that is asked, and gives the whole lines that it said: one that lacks its end was not said. */
export const killedProcess = (args: readonly string[], cwd: string, kill?: Kill): Promise<string[]> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString('latin1');
    });
    const asking = setInterval(() => {
      if (!kill?.when(linesOf(said))) return;
      clearInterval(asking);
      setTimeout(() => child.kill('SIGKILL'), kill.after);
    }, 2);
    child.on('error', fail);
    child.on('close', () => {
      clearInterval(asking);
      done(linesOf(said));
    });
  });

/** The same numbers at every run, from 0 to 1: a failure can be looked at again. */
export const numbersFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
};

/** Whether each of so many has said something: lines begin with the number of who says them. */
export const allSpoke =
  (count: number): Kill['when'] =>
  (said) =>
    new Set(said.map((line) => line.split(' ')[0])).size === count;

/** What one of them said. */
export const saidBy = (said: readonly string[], who: number): string[] =>
  said.filter((line) => line.startsWith(`${who} `)).map((line) => line.slice(String(who).length + 1));

import { EventEmitter } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/program/main.js';

class Memory extends Writable {
  text = '';
  override _write(part: Buffer, _: string, done: () => void): void {
    this.text += part.toString('utf8');
    done();
  }
}

export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in this process, as the command line would. */
export const run = async (cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}, input = ''): Promise<Said> => {
  const [stdout, stderr, events] = [new Memory(), new Memory(), new EventEmitter()];
  const code = await main({
    argv: ['node', 'lumo-check', ...args],
    env: { LC_ALL: 'en_US.UTF-8', ...env },
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    cwd: () => cwd,
    on: (event, listener) => events.on(event, listener),
    off: (event, listener) => events.off(event, listener),
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
};

/** Runs `oppose` so. */
export const oppose = (cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}, input = ''): Promise<Said> =>
  run(cwd, ['oppose', ...args], env, input);

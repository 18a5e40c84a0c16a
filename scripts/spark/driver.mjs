/**
 * The driver's end of the Python package: `lumo-check.mjs` runs the commands of one run after each other, as the command line runs them. A line of JSON on
 * standard input has the words of a command; a line on standard output has its exit code and what it said.
 */
import { writeSync } from 'node:fs';
import module from 'node:module';
import { createInterface } from 'node:readline';
import { Readable, Writable } from 'node:stream';
import { main } from '../../.build/src/cli/program/main.js';
// Loaded before anybody asks: meanwhile the input is listed and a sample of it is read.
import '../../.build/src/cli/shard/end-commands.js';
import '../../.build/src/cli/shard/plan-command.js';
import '../../.build/rules/index.js';

// Answers have standard output for themselves: a module of somebody else may print what it likes.
process.stdout.write = process.stderr.write.bind(process.stderr);

const collector = () => {
  const parts = [];
  const stream = new Writable({ write: (part, _, done) => done(void parts.push(part)) });
  return { stream, text: () => Buffer.concat(parts).toString('utf8') };
};

/** Writes all of it, however little fits at once. */
const answer = (bytes) => {
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
};

for await (const line of createInterface({ input: process.stdin })) {
  const [out, err] = [collector(), collector()];
  const code = await main({
    argv: [...process.argv.slice(0, 2), ...JSON.parse(line)],
    env: process.env,
    stdin: Readable.from([]),
    stdout: out.stream,
    stderr: err.stream,
    cwd: () => process.cwd(),
    on: (...listening) => process.on(...listening),
    off: (...listening) => process.off(...listening),
  });
  answer(Buffer.from(`${JSON.stringify({ code, out: out.text(), err: err.text() })}\n`));
  // While nobody waits. The lists of a plan are done with, and executors on this machine may want the memory; what was compiled is kept for the next run.
  globalThis.gc?.();
  module.flushCompileCache?.();
}

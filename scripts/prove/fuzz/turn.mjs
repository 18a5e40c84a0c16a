// One turn of one target: a process that fuzzes, and whoever ends it when an input never ends.
import { fork } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newScratch, ROOM } from './files.mjs';

/**
 * Milliseconds after which an input hangs that works (as seconds of the processor: others may have the machine), or that waits; and megabytes of
 * objects that all of them may take together.
 */
const HANGS = 20_000;
const WAITS = 120_000;
const HEAP = 768;

/** Milliseconds of the processor that a process took so far; the clock's where the system does not tell. */
const processorTime = (pid) => {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13).map(Number);
    return (user + system) * 10;
  } catch {
    return performance.now();
  }
};

/**
 * @param setting build, edges, target, seed, seconds, inputs, known
 * @param tell takes `found` and `failure` while they come
 * @returns figures of the turn
 */
export const fuzzOnce = ({ target, ...setting }, tell) =>
  new Promise((resolve, reject) => {
    const folder = newScratch();
    const shown = join(folder, 'input');
    writeFileSync(shown, Buffer.alloc(8));
    const worker = fork(new URL('./worker.mjs', import.meta.url), {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${HEAP}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const begun = performance.now();
    let [figures, hung, said] = [undefined, false, ''];
    let [inputs, since, worked] = [0, begun, 0];
    const watch = setInterval(() => {
      const now = readFileSync(shown).readUInt32LE(0);
      const work = processorTime(worker.pid);
      if (now !== inputs) [inputs, since, worked] = [now, performance.now(), work];
      else if (now > 0 && (work - worked > HANGS || performance.now() - since > WAITS)) {
        hung = true;
        worker.kill('SIGKILL');
      }
    }, 500);
    worker.stderr.on('data', (part) => {
      said = (said + part).slice(-4000);
    });
    worker.on('message', (message) => {
      if (message.type === 'done') figures = message;
      else tell({ ...message, bytes: Buffer.from(message.bytes) });
    });
    worker.on('close', (code, signal) => {
      clearInterval(watch);
      if (!figures) {
        const view = readFileSync(shown);
        // Before any input it is the target that fails.
        if (view.readUInt32LE(0) === 0) return reject(new Error(`${target.name} cannot begin: ${said}`));
        const bytes = view.subarray(8, 8 + view.readUInt32LE(4));
        const key = hung ? 'hang' : signal ? `died by ${signal}` : code === 0 || code === 13 ? 'never answered' : `ended with ${code}`;
        figures = { inputs: view.readUInt32LE(0), seconds: (performance.now() - begun) / 1000, ended: key };
        tell({ type: 'failure', key, bytes, stack: said });
      }
      rmSync(folder, { recursive: true, force: true });
      resolve(figures);
    });
    worker.send({ ...setting, name: target.name, shown, room: ROOM });
  });

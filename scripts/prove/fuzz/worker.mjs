// Fuzzes one target for some time, in a process that may be ended from outside, or end itself.
import { openSync, writeSync } from 'node:fs';
import { makeRandom } from '../decision/random.mjs';
import { allowedFor, failureOf, isSlow, keyOf, MOST_MEMORY, shortened } from './judge.mjs';
import { makeMutator } from './mutate.mjs';
import { makeEdgeMap, makeQueue } from './queue.mjs';
import { findTarget } from './targets/index.mjs';

const setting = await new Promise((resolve) => process.once('message', resolve));
const { build, edges, name, seed, seconds, inputs, room, known: failedBefore, shown } = setting;
// Without whoever watches, nobody would end it.
process.once('disconnect', () => process.exit());
/** Where that one finds how many inputs were begun, the length of this one, and its bytes. */
const showing = openSync(shown, 'r+');

const map = makeEdgeMap(edges);
globalThis.$lumoEdge = map.hit;
const target = findTarget(name);
const view = Buffer.alloc(8 + target.most * 16);
const tell = (message) => process.send(message);
const run = await target.make((path) => import(`${build}/${path}.js`));
const random = makeRandom(seed);
const queue = makeQueue(random);
const mutate = makeMutator(
  random,
  target.tokens.map((token) => Buffer.from(token)),
  target.most,
);
const failed = new Set(failedBefore);
const slowest = { milliseconds: 0, bytes: 0 };
/** Inputs that cost most for a byte: they are tried again, repeated. */
let dearest = [];
let tried = 0;
let rss = process.memoryUsage.rss();

const report = (key, bytes, error) => {
  failed.add(key);
  tell({ type: 'failure', key, bytes, stack: String(error?.stack ?? error) });
};

let begun = 0;
const begin = (bytes) => {
  view.writeUInt32LE(++begun, 0);
  view.writeUInt32LE(bytes.length, 4);
  view.set(bytes, 8);
  writeSync(showing, view, 0, 8 + bytes.length, 0);
  map.begin();
};

const checkMemory = (bytes) => {
  const now = process.memoryUsage.rss();
  if (now - rss > MOST_MEMORY && !failed.has('memory')) report('memory', bytes, `${Math.round((now - rss) / 2 ** 20)} MB for one input`);
  rss = now;
};

const checkTime = async (bytes, took) => {
  if (took > slowest.milliseconds) Object.assign(slowest, { milliseconds: took, bytes: bytes.length });
  const costs = took / (bytes.length + 256);
  if (dearest.length < 5 || costs > dearest[0].costs) dearest = [...dearest, { bytes, costs }].sort((a, b) => a.costs - b.costs).slice(-5);
  if (took <= allowedFor(bytes, target) || failed.has('time')) return;
  const slow = await isSlow(run, bytes, target);
  if (slow !== undefined) report('time', bytes, `${Math.round(slow)} ms of the processor for ${bytes.length} bytes`);
};

const fails = (key) => async (bytes) => {
  begin(bytes);
  const error = await failureOf(run, bytes);
  return error !== undefined && keyOf(error) === key;
};

/** One input. @returns whether it showed something new */
const judge = async (bytes) => {
  begin(bytes);
  const from = performance.now();
  const error = await failureOf(run, bytes);
  const took = performance.now() - from;
  tried++;
  if (took > 5 || tried % 256 === 0) checkMemory(bytes);
  const news = map.news();
  if (error !== undefined) {
    const key = keyOf(error);
    if (failed.has(key)) return false;
    failed.add(key);
    report(key, await shortened(bytes, fails(key)), error);
    return false;
  }
  await checkTime(bytes, took);
  if (news) queue.add(bytes, news, took);
  return news !== undefined;
};

for (const bytes of [...(run.seeds ?? []), ...inputs]) await judge(Buffer.from(bytes).subarray(0, target.most));
if (queue.entries.length === 0) queue.add(Buffer.from('0'), new Uint32Array(0), 0);
const [start, before] = [process.cpuUsage(), tried];
const end = performance.now() + seconds * 1000;
for (let i = 0; performance.now() < end; i++) {
  const bytes = mutate(queue.next(), queue.any());
  if (await judge(bytes)) tell({ type: 'found', bytes });
  // What waits for the loop of events gets its turn.
  if (i % 512 === 0) await new Promise((resolve) => setImmediate(resolve));
}
const { user, system } = process.cpuUsage(start);
// Seconds of the processor: a campaign that makes room for others would tell hours in which it did nothing.
const looped = { inputs: tried - before, seconds: (user + system) / 1e6 };
// What costs twice as much when it is twice as long is in proportion: the dearest are tried sixteen times as long.
for (const { bytes } of dearest) {
  const long = Buffer.concat(Array.from({ length: 16 }, () => bytes)).subarray(0, target.most * 16);
  begin(long);
  const slow = failed.has('time') ? undefined : await isSlow(run, long, target);
  if (slow !== undefined) report('time', long, `${Math.round(slow)} ms of the processor for ${long.length} bytes`);
}
tell({ type: 'done', ...looped, edges: map.known, queue: queue.entries.length, slowest, cover: queue.cover(room) });
process.disconnect();

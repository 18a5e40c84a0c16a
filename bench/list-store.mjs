/**
 * One way to keep a list, in a process of its own: `node --expose-gc bench/list-store.mjs '{"store":"index",…}'` prints what was measured
 * as JSON. Seconds, megabytes (10^6 bytes), look-ups a second.
 */
import { createReadStream, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { digestBlocks, someOf } from './digests.mjs';
import { ROOT } from './job.mjs';

const job = JSON.parse(process.argv[2]);
const built = (path) => import(pathToFileURL(join(ROOT, '.build/src', `${path}.js`)).href);
const now = () => performance.now() / 1000;
/** What the process weighs, without garbage. */
const weight = () => {
  globalThis.gc();
  return process.memoryUsage.rss() / 1e6;
};
/** Peak of the whole process. */
const peak = () => {
  try {
    return (Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024) / 1e6;
  } catch {
    return (process.resourceUsage().maxRSS * 1024) / 1e6;
  }
};

const printsOf = (digests) => {
  const prints = new Uint32Array(digests.length * 3);
  for (const [i, digest] of digests.entries()) for (let word = 0; word < 3; word += 1) prints[i * 3 + word] = digest.readUInt32BE(word * 4);
  return prints;
};
/** Asks with prints of three words, as lists are asked. */
const askPrints = (has, prints) => {
  const print = new Uint32Array(3);
  let found = 0;
  const begin = now();
  for (let i = 0; i < prints.length; i += 3) {
    print[0] = prints[i];
    print[1] = prints[i + 1];
    print[2] = prints[i + 2];
    if (has(print)) found += 1;
  }
  return { perSecond: prints.length / 3 / (now() - begin), found };
};
const askTexts = (has, texts) => {
  let found = 0;
  const begin = now();
  for (const text of texts) if (has(text)) found += 1;
  return { perSecond: texts.length / (now() - begin), found };
};

const { makeMembershipTest } = await built('lists/table/fingerprint-table');
const { openInMemory, openOnDisk } = await built('lists/index/open-index');

/** Each opens what it keeps, and tells how it is asked. */
const STORES = {
  index: () => ({ has: makeMembershipTest(openInMemory(job.index).parts[0].table) }),
  disk: () => ({ has: makeMembershipTest(openOnDisk(job.index).parts[0].table) }),
  table: async () => {
    const { loadList } = await built('lists/load/load-list');
    const list = await loadList({ path: job.text, kind: 'opposition' }, 20_000);
    return { has: makeMembershipTest(list.parts ? list.parts[0].table : list.tables.sha256) };
  },
  set: async () => {
    const set = new Set();
    for await (const line of createInterface({ input: createReadStream(job.text) })) set.add(line);
    return { has: (text) => set.has(text), texts: true };
  },
  lmdb: async () => {
    const { open } = await import(pathToFileURL(job.module).href);
    rmSync(job.lmdb, { recursive: true, force: true });
    const store = open({ path: job.lmdb, keyEncoding: 'binary', noSync: true });
    const all = [];
    for (const block of digestBlocks(job.entries, job.seed))
      for (let at = 0; at < block.length; at += 32) all.push(Buffer.from(block.subarray(at, at + 16)));
    all.sort(Buffer.compare);
    store.transactionSync(() => {
      for (const key of all) store.putSync(key, 1);
    });
    return { has: (digest) => store.doesExist(digest), binary: true };
  },
};

const measureStore = async () => {
  const hits = someOf(job.entries, job.seed, job.questions);
  const misses = someOf(job.questions, job.seed + 1, job.questions);
  const before = weight();
  const begin = now();
  const { has, texts, binary } = await STORES[job.store]();
  const seconds = now() - begin;
  const megabytes = weight() - before;
  const ask = (digests) => {
    if (texts) return [digests.map((digest) => digest.toString('hex')), askTexts];
    return binary ? [digests.map((digest) => digest.subarray(0, 16)), askTexts] : [printsOf(digests), askPrints];
  };
  const [some, way] = ask(hits);
  const [others] = ask(misses);
  way(has, others);
  const miss = way(has, others);
  way(has, some);
  const hit = way(has, some);
  return { seconds, megabytes, hits: hit.perSecond, misses: miss.perSecond, right: hit.found === hits.length && miss.found === 0 };
};

const JOBS = {
  compile: async () => {
    const { IndexCompiler } = await built('lists/index/index-compiler');
    const begin = now();
    const compiler = new IndexCompiler(job.index);
    const part = compiler.part('email', { algorithm: 'sha256', normaliser: 'lower' });
    const print = new Uint32Array(3);
    for (const block of digestBlocks(job.entries, job.seed))
      for (let at = 0; at < block.length; at += 32) {
        for (let word = 0; word < 3; word += 1) print[word] = block.readUInt32BE(at + word * 4);
        part.add(print);
      }
    await compiler.finish({ source: { name: 'digests', sha256: '0'.repeat(64) }, unread: 0, tooBroad: 0 });
    compiler.close();
    return { seconds: now() - begin, megabytes: peak() };
  },
  load: async () => {
    const { loadList } = await built('lists/load/load-list');
    const begin = now();
    await loadList({ path: job.text, kind: 'opposition' }, 20_000);
    return { seconds: now() - begin, megabytes: peak() };
  },
  limit: () => {
    const set = new Set();
    try {
      for (let i = 0; i < 2 ** 25; i += 1) set.add(i);
    } catch (cause) {
      return { entries: set.size, message: cause.message };
    }
    return { entries: set.size, message: '' };
  },
};

console.log(JSON.stringify(await (JOBS[job.store] ?? measureStore)()));

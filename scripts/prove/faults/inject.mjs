// Wraps node:fs, so that a call that was chosen fails as a disk makes it fail: half of what was to be written is, and the error comes.
// What is called is counted and told apart by path: only what lies in given folders, so that the program still finds itself.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';
import { half, halved, shortened } from './parts-of-calls.mjs';

const { O_WRONLY, O_RDWR, O_CREAT } = fs.constants;
const ERRNO = { ENOSPC: 28, EIO: 5, EACCES: 13, EROFS: 30 };
const forWriting = (flags = 'r') => (typeof flags === 'number' ? (flags & (O_WRONLY | O_RDWR | O_CREAT)) !== 0 : /[wa+]/.test(flags));

/** Calls by path: what kind of call it is, and which of its words is the path that matters. */
const BY_PATH = {
  open: (path, flags) => [forWriting(flags) ? 'write' : 'read', path],
  writeFile: (path) => ['write', path],
  appendFile: (path) => ['write', path],
  rename: (_, to) => ['write', to],
  mkdir: (path) => ['write', path],
  link: (_, to) => ['write', to],
  copyFile: (_, to) => ['write', to],
  readFile: (path) => ['read', path],
};
/** Calls on what is open. */
const BY_HANDLE = { write: 'write', writeFile: 'write', appendFile: 'write', sync: 'write', read: 'read', readFile: 'read' };
const BY_NUMBER = { writeSync: 'write', fsyncSync: 'write', readSync: 'read' };
/** Of these, where the bytes are. */
const DATA = { write: 0, writeFile: 0, appendFile: 0, writeSync: 1 };

const paths = new WeakMap();
const numbers = new Map();
/** What is to fail; nothing when undefined. */
let plan;

const failure = (code, call, path) =>
  Object.assign(new Error(`${code}: injected, ${call} '${path}'`), { code, errno: -ERRNO[code], syscall: call, path });

/** Whether this call is the one: counted where it lies in the folders of the plan. @returns the code of its error */
const chosen = (kind, path, call) => {
  if (!plan || kind !== plan.kind || path === undefined) return undefined;
  const at = resolve(String(path));
  if (!plan.within.some((folder) => at === folder || at.startsWith(folder + sep))) return undefined;
  plan.calls.push(`${call} ${at}`);
  const count = plan.calls.length;
  if (plan.act) {
    if (count === plan.at) plan.act(at);
    return undefined;
  }
  return count === plan.at || (plan.lasts && count > plan.at) ? plan.code : undefined;
};

/** What happens instead of a call that was chosen. @param partly does half of it */
const spoil = (code, call, path, partly) => {
  const end = () => {
    if (code.startsWith('SIG')) process.kill(process.pid, code);
    else throw failure(code, call, path);
  };
  // Who is only asked to end goes on with what it was doing.
  const done = code.startsWith('SIG') && code !== 'SIGKILL' ? undefined : partly?.();
  if (done instanceof Promise) return done.catch(() => {}).then(end);
  return end();
};

const wrapSync = () => {
  for (const [name, of] of Object.entries(BY_PATH)) {
    const real = fs[`${name}Sync`];
    fs[`${name}Sync`] = (...args) => {
      const [kind, path] = of(...args);
      const code = chosen(kind, path, name);
      if (code !== undefined) spoil(code, name, path);
      const made = real(...args);
      if (name === 'open') numbers.set(made, path);
      return made;
    };
  }
  for (const [name, kind] of Object.entries(BY_NUMBER)) {
    const real = fs[name];
    fs[name] = (file, ...args) => {
      const path = numbers.get(file);
      const code = chosen(kind, path, name);
      if (code !== undefined) spoil(code, name, path, DATA[name] === 1 ? () => void real(...half([file, ...args], 1)) : undefined);
      return real(file, ...(plan?.short && name === 'readSync' ? shortened(args) : args));
    };
  }
};

const wrapPromises = () => {
  for (const [name, of] of Object.entries(BY_PATH)) {
    const real = fs.promises[name];
    fs.promises[name] = async (...args) => {
      // A handle may stand where a path does.
      if (paths.has(args[0])) return args[0][name](...args.slice(1));
      const [kind, path] = of(...args);
      const code = chosen(kind, path, name);
      if (code !== undefined)
        await spoil(
          code,
          name,
          path,
          name.endsWith('File') && name !== 'copyFile' && kind === 'write' ? () => real(path, halved(args[1]), args[2]) : undefined,
        );
      const made = await real(...args);
      if (name === 'open') paths.set(made, path);
      return made;
    };
  }
};

const wrapHandles = async () => {
  const handle = await fs.promises.open(process.execPath);
  const shape = Object.getPrototypeOf(handle);
  await handle.close();
  for (const [name, kind] of Object.entries(BY_HANDLE)) {
    const real = shape[name];
    shape[name] = async function (...args) {
      const path = paths.get(this);
      const code = chosen(kind, path, name);
      if (code !== undefined) await spoil(code, name, path, DATA[name] === 0 ? () => real.apply(this, half(args, 0)) : undefined);
      return real.apply(this, plan?.short && name === 'read' && ArrayBuffer.isView(args[0]) ? shortened(args) : args);
    };
  }
};

/** Wraps node:fs once; what is to fail is said later, by `arm`. */
export const install = async () => {
  wrapSync();
  wrapPromises();
  await wrapHandles();
  syncBuiltinESMExports();
};

/**
 * From now on, call number `at` of that kind in those folders fails (and all after it, where it lasts); with `short`, reads give less
 * than was asked for; with `act`, something else happens at that call.
 * @returns the calls so far, which grow
 */
export const arm = ({ kind = 'write', within, at = Infinity, code = 'EIO', lasts = false, short = false, act }) => {
  plan = { kind, within, at, code, lasts, short, act, calls: [] };
  return plan.calls;
};
export const disarm = () => {
  plan = undefined;
};

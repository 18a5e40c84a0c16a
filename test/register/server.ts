import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { folder } from './support.js';

/** Nobody: the server refuses to run as root. */
const NOBODY = 65_534;
const root = process.getuid?.() === 0;
const as = root ? { uid: NOBODY, gid: NOBODY } : {};

const places = (): string[] => {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
  return [...(process.env.PATH ?? '').split(delimiter), ...versions];
};
const binary = (name: string): string | undefined =>
  places()
    .map((place) => join(place, name))
    .find((path) => existsSync(path));

/** Why no server can be started here; undefined when one can. */
export const whyNoServer = (): string | undefined => {
  if (process.platform === 'win32') return 'no socket of a file system on Windows';
  if (binary('initdb') === undefined || binary('postgres') === undefined)
    return 'PostgreSQL is not installed: no initdb and postgres in PATH or /usr/lib/postgresql';
  try {
    createRequire(import.meta.url).resolve('pg');
    return undefined;
  } catch {
    return 'the package pg is not installed';
  }
};

export interface Server {
  /** Makes an empty database. @returns its address */
  database(): Promise<string>;
  stop(): Promise<void>;
}

/** A PostgreSQL server of our own, reached by a socket in a temporary folder. */
export const startServer = async (): Promise<Server> => {
  const at = folder();
  const [data, sockets] = [join(at, 'data'), join(at, 's')];
  mkdirSync(sockets);
  if (root) for (const path of [at, sockets]) chownSync(path, NOBODY, NOBODY);
  const env = { PATH: process.env.PATH, LC_ALL: 'C' };
  const made = spawnSync(binary('initdb') as string, ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...as,
    env,
    cwd: at,
  });
  if (made.status !== 0) throw new Error(`initdb: ${String(made.stderr)}`);
  const child: ChildProcess = spawn(binary('postgres') as string, ['-D', data, '-k', sockets, '-c', 'listen_addresses='], {
    ...as,
    env,
    cwd: at,
    stdio: 'ignore',
  });
  const address = (name: string): string => `postgres://postgres@localhost/${name}?host=${encodeURIComponent(sockets)}`;
  const { Client } = createRequire(import.meta.url)('pg');
  const ask = async (text: string): Promise<void> => {
    const client = new Client({ connectionString: address('postgres') });
    await client.connect();
    await client.query(text).finally(() => client.end());
  };
  for (let i = 0; ; i++) {
    const up = await ask('SELECT 1').then(
      () => true,
      (cause) => (i < 200 ? false : Promise.reject(cause)),
    );
    if (up) break;
    await wait(50);
  }
  let count = 0;
  return {
    async database() {
      const name = `d${count++}`;
      await ask(`CREATE DATABASE ${name}`);
      return address(name);
    },
    stop: () =>
      new Promise((done) => {
        child.on('exit', () => done());
        // Not gently: a client that a failed test has left open would hold it up.
        child.kill('SIGINT');
      }),
  };
};

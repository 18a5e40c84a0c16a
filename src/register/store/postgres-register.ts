/**
 * A register in PostgreSQL.
 * @module
 */
import { LumoError } from '../../model/base/lumo-error.js';
import { decodeLine, encodeLine } from './checksummed-line.js';
import { type Entry, isEntry, type Register } from './entry.js';
import type { HmacKey } from './hmac-key.js';
import { loadPgDriver, type PgClient, type PgDriver } from './postgres-driver.js';
import { MIGRATION_LOCK, MIGRATIONS } from './postgres-schema.js';
import { damagedRegister, newerRegister, registerFailed, registerNotFound, wrongKey } from './register-errors.js';

const NAME = 'PostgreSQL';
const PAGE = 10_000;

const failed = (cause: unknown): unknown => (cause instanceof LumoError ? cause : registerFailed(cause, NAME));

/** All or nothing; when it returns, the server says that it is on disk. */
const transaction = async <T>(client: PgClient, start: string, act: () => Promise<T>): Promise<T> => {
  await client.query(start);
  try {
    const done = await act();
    await client.query('COMMIT');
    return done;
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => {});
    throw cause;
  }
};

const isMigrated = async (client: PgClient): Promise<boolean> =>
  (await client.query(`SELECT to_regclass('lumo_register_key') AS there`)).rows[0]?.there !== null;

/** Brings the tables up to this version. @returns whether they were made */
const migrate = (client: PgClient): Promise<boolean> =>
  transaction(client, 'BEGIN', async () => {
    await client.query(`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    await client.query('CREATE TABLE IF NOT EXISTS lumo_register_migrations (step integer PRIMARY KEY)');
    const { rows } = await client.query('SELECT count(*)::int AS done FROM lumo_register_migrations');
    const done = Number(rows[0]?.done);
    for (const [step, text] of MIGRATIONS.entries()) {
      if (step < done) continue;
      for (const statement of text.split(/;\n(?= {3}CREATE|$)/)) await client.query(statement);
      await client.query('INSERT INTO lumo_register_migrations VALUES ($1)', [step]);
    }
    return done === 0;
  });

/** Gives the key; `isNew` when the register has none yet, so that one may be made. */
export type KeyProvider = (isNew: boolean) => Promise<HmacKey>;

/** @throws LumoError LUMO_REGISTER_KEY, LUMO_REGISTER_NEWER, LUMO_REGISTER_NOT_FOUND */
const agreeOnKey = async (client: PgClient, keyFor: KeyProvider, create: boolean): Promise<HmacKey> => {
  const written = async (): Promise<unknown> => (await client.query('SELECT id FROM lumo_register_key')).rows[0]?.id;
  const steps = await client.query('SELECT count(*)::int AS done FROM lumo_register_migrations');
  if (Number(steps.rows[0]?.done) > MIGRATIONS.length) throw newerRegister(NAME);
  const before = await written();
  if (before === undefined && !create) throw registerNotFound(NAME);
  const key = await keyFor(before === undefined);
  // Of two that make the register at once, the first to say its key is right.
  if (before === undefined) await client.query('INSERT INTO lumo_register_key (id) VALUES ($1) ON CONFLICT DO NOTHING', [key.id]);
  if ((await written()) !== key.id) throw wrongKey(NAME);
  return key;
};

class PostgresRegister implements Register {
  readonly keyId: string;
  readonly tornBytes = 0;
  readonly #client: PgClient;

  constructor(client: PgClient, keyId: string) {
    this.#client = client;
    this.keyId = keyId;
  }

  async append(entries: readonly Entry[]): Promise<void> {
    if (entries.length === 0) return;
    const lines = entries.map((entry) => encodeLine(entry, 0).text.trimEnd());
    const insert = 'INSERT INTO lumo_register (id, line) SELECT * FROM unnest($1::text[], $2::text[])';
    await transaction(this.#client, 'BEGIN', async () => {
      // Whatever the server was set to: not acknowledged before it is on disk.
      await this.#client.query('SET LOCAL synchronous_commit TO on');
      await this.#client.query(insert, [entries.map(({ id }) => id), lines]);
    }).catch((cause) => {
      throw failed(cause);
    });
  }

  async *entries(): AsyncGenerator<Entry> {
    const client = this.#client;
    let last = '0';
    try {
      // One picture for all pages: whoever commits in between is seen whole next time.
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      for (;;) {
        const { rows } = await client.query('SELECT seq::text AS at, line FROM lumo_register WHERE seq > $1 ORDER BY seq LIMIT $2', [
          last,
          PAGE,
        ]);
        for (const { at, line } of rows) {
          const read = decodeLine(Buffer.from(String(line), 'latin1'), 0);
          if (read === undefined) throw damagedRegister(NAME, Number(at));
          if (!isEntry(read.value)) throw newerRegister(NAME);
          yield read.value;
        }
        if (rows.length < PAGE) return;
        last = String(rows.at(-1)?.at);
      }
    } catch (cause) {
      throw failed(cause);
    } finally {
      await client.query('COMMIT').catch(() => {});
    }
  }

  async close(): Promise<void> {
    await this.#client.end();
  }
}

/**
 * @param address `postgres://…`; it may hold a password, and is in no message
 * @param create whether the tables are made when they are not there
 * @throws LumoError LUMO_REGISTER_DRIVER, LUMO_REGISTER_NOT_FOUND, LUMO_REGISTER_KEY, LUMO_REGISTER_NEWER, LUMO_REGISTER_FAILED
 */
export const openPostgresRegister = async (
  address: string,
  keyFor: KeyProvider,
  create: boolean,
  driver?: PgDriver,
): Promise<{ readonly register: Register; readonly key: HmacKey; readonly made: boolean }> => {
  const client = (driver ?? (await loadPgDriver()))(address);
  try {
    await client.connect();
    if (!create && !(await isMigrated(client))) throw registerNotFound(NAME);
    const made = create && (await migrate(client));
    const key = await agreeOnKey(client, keyFor, create);
    return { register: new PostgresRegister(client, key.id), key, made };
  } catch (cause) {
    await client.end().catch(() => {});
    throw failed(cause);
  }
};

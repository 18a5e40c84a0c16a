/**
 * The client of PostgreSQL. The package `pg` is not one of ours: who wants a register in a database installs it.
 * @module
 */
import { outsideModule } from '../../model/plugin/outside-module.js';
import { missingPgDriver } from './register-errors.js';

/** As much of a client of `pg` as we use. */
export interface PgClient {
  connect(): Promise<unknown>;
  query(text: string, values?: readonly unknown[]): Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>;
  end(): Promise<unknown>;
  on(event: 'error', listener: () => void): unknown;
}
/** Makes a client that is not connected yet. */
export type PgDriver = (address: string) => PgClient;

export const isPostgresAddress = (address: string): boolean => /^postgres(?:ql)?:\/\//i.test(address);

/** @throws LumoError LUMO_REGISTER_DRIVER */
export const loadPgDriver = async (load: (name: string) => Promise<unknown> = outsideModule): Promise<PgDriver> => {
  type Pg = { readonly Client?: new (options: { connectionString: string }) => PgClient };
  const module = (await load('pg').catch(() => undefined)) as (Pg & { readonly default?: Pg }) | undefined;
  const Client = module?.Client ?? module?.default?.Client;
  if (Client === undefined) throw missingPgDriver();
  return (connectionString) => {
    const client = new Client({ connectionString });
    // A connection that is lost while nobody asks: whoever asks next is told. Without a listener the process would end.
    client.on('error', () => {});
    return client;
  };
};

/**
 * The tables of a register in PostgreSQL, as steps that are taken once each, in order, and never changed afterwards.
 * @module
 */

/** Any number that no other program is likely to lock: who prepares the tables does so alone. */
export const MIGRATION_LOCK = 7_164_209_133;

export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE lumo_register (
     seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     id text NOT NULL UNIQUE,
     line text NOT NULL
   );
   CREATE TABLE lumo_register_key (only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one), id text NOT NULL);
   CREATE FUNCTION lumo_register_only_grows() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION 'the register only grows'; END $$;
   CREATE TRIGGER lumo_register_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON lumo_register
     FOR EACH STATEMENT EXECUTE FUNCTION lumo_register_only_grows();`,
];

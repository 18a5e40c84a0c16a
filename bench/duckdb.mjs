/**
 * The job as one SQL statement, in DuckDB, in a process of its own.
 *   node bench/duckdb.mjs '{"data":…,"emails":…,"phones":…,"out":…,"kept":[…],"channels":[…],"threads":2,"ordered":false}'
 * BENCH_MODULES names a folder whose node_modules hold @duckdb/node-api, when the project's do not.
 * Several wordings were timed (bench/README.md): this is the fastest one found.
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AS_OF, HEADER, RETENTION_YEARS, ROOT, webmailDomains } from './job.mjs';

const text = (value) => `'${String(value).replaceAll("'", "''")}'`;
const name = (value) => `"${value.replaceAll('"', '""')}"`;

/** A number without what is written between its digits; `translate` takes a third of the time of an expression. */
const digits = (column) => `translate(${column}, ' .-()/', '')`;
/** E.164 of a French number: blanks and signs go, then a leading 0 is the country's. */
const e164 = (column) => `regexp_replace(${digits(column)}, '^0', '+33')`;
/** A date of the file, dd/mm/yyyy, as text that is ordered as days are. */
const dayText = (column) => `concat(substr(${column}, 7, 4), substr(${column}, 4, 2), substr(${column}, 1, 2))`;
/** The first day that is not expired, in the same way. */
const firstDay = () => {
  const [year, month, day] = AS_OF.split('-');
  return `${Number(year) - RETENTION_YEARS}${month}${day}`;
};
const address = (column) => `lower(trim(${column}))`;

/** A file of one column: no line of it is quoted or split. */
const list = (path) =>
  `read_csv(${text(path)}, auto_detect = false, header = false, delim = '\\x01', quote = '', escape = '', columns = {'entry': 'VARCHAR'})`;
/** NOT IN rather than ANTI JOIN: the optimizer may build the hash table of an anti join on the contacts. A blank is on no list. */
const absent = (value, path, entry) => `coalesce(${value} NOT IN (SELECT ${entry} FROM ${list(path)}), true)`;

/** `ordered`: keep the order of the file, which DuckDB gives up after a join unless told, and then writes on one thread. */
export const statement = ({ data, emails, phones, out, kept, channels, domains, ordered }) => {
  const columns = HEADER.map((header) => `${text(header)}: 'VARCHAR'`).join(', ');
  const webmail = `split_part(${address('email')}, '@', 2) IN (${domains.map(text).join(', ')})`;
  // Webmail bars email alone: with the phone asked as well, the address goes and the row stays.
  const blanks = channels.length > 1;
  const select = kept.map((column) =>
    blanks && column === 'email' ? `CASE WHEN ${webmail} THEN '' ELSE email END AS email` : name(column),
  );
  return `
COPY (
  SELECT ${select.join(', ')}
  FROM read_csv(${text(data)}, auto_detect = false, header = true, delim = ';', quote = '"', escape = '"', parallel = true,
                columns = {${columns}})
  WHERE ${dayText('dernier_contact_entrant')} >= ${text(firstDay())}
    AND ${absent(address('email'), emails, address('entry'))}
    AND ${absent(e164('telephone'), phones, e164('entry'))}
    AND ${absent(e164('mobile'), phones, e164('entry'))}
    ${blanks ? '' : `AND coalesce(NOT ${webmail}, true)`}
) TO ${text(out)} (FORMAT csv, HEADER true, DELIMITER ';', QUOTE '"', ESCAPE '"'${ordered ? ', PRESERVE_ORDER true' : ''})`;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const job = JSON.parse(process.argv[2]);
  const require = createRequire(resolve(process.env.BENCH_MODULES ?? ROOT, 'package.json'));
  const { DuckDBInstance } = (() => {
    try {
      return require('@duckdb/node-api');
    } catch (error) {
      console.error('@duckdb/node-api is not installed: `npm install`, or BENCH_MODULES=FOLDER, or leave DuckDB out with --only.');
      throw error;
    }
  })();
  const instance = await DuckDBInstance.create(':memory:', { threads: String(job.threads), preserve_insertion_order: 'true' });
  const connection = await instance.connect();
  await connection.run(statement({ ...job, domains: await webmailDomains() }));
  connection.closeSync();
  instance.closeSync();
}

import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, parse, resolve, sep } from 'node:path';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { pathInside } from '../output/paths-beside.js';

/** The folders that a client may name files in, as they really are: the first is where relative paths start. */
export interface Roots {
  readonly first: string;
  readonly all: readonly string[];
}

const pathError = (what: Text, hint: Text): LumoError => new LumoError('LUMO_MCP_PATH', what, hint);

const badRoot = (named: string): LumoError =>
  pathError(
    { en: `"${safeText(named, 80)}" is no folder.`, fr: `« ${safeText(named, 80)} » n’est pas un dossier.` },
    {
      en: 'Name a folder that is there: lumo-check mcp --root contacts',
      fr: 'Indiquez un dossier qui existe : lumo-check mcp --root contacts',
    },
  );

const noRoot = (): LumoError =>
  pathError(
    {
      en: 'The server was started in the root of the file system: every file would be open to it.',
      fr: 'Le serveur a été lancé à la racine du système de fichiers : tous les fichiers lui seraient ouverts.',
    },
    {
      en: 'Say which folder holds the contacts: lumo-check mcp --root /path/to/contacts',
      fr: 'Dites quel dossier contient les contacts : lumo-check mcp --root /chemin/des/contacts',
    },
  );

/**
 * The folders that the command line names; without any, the one that the server was started in.
 * @throws LumoError LUMO_MCP_PATH for what is no folder, and for a server in the root of the file system that was given none
 */
export const openRoots = async (named: readonly string[], cwd: string): Promise<Roots> => {
  if (named.length === 0 && resolve(cwd) === parse(resolve(cwd)).root) throw noRoot();
  const all: string[] = [];
  for (const one of named.length === 0 ? ['.'] : named) {
    const path = await realpath(resolve(cwd, one)).catch(() => {
      throw badRoot(one);
    });
    if (!(await stat(path)).isDirectory()) throw badRoot(one);
    all.push(path);
  }
  return { first: all[0] as string, all };
};

const outside = (named: string): LumoError =>
  pathError(
    {
      en: `"${safeText(named, 80)}" is not in a folder that this server may open.`,
      fr: `« ${safeText(named, 80)} » n’est pas dans un dossier que ce serveur peut ouvrir.`,
    },
    {
      en: 'Name a file of the folder that it was started in, or start it with --root FOLDER. Links that lead out of it are not followed.',
      fr: 'Indiquez un fichier du dossier où il a été lancé, ou lancez-le avec --root DOSSIER. Les liens qui en sortent ne sont pas suivis.',
    },
  );

const noFile = (named: string): LumoError =>
  pathError(
    { en: `There is no file "${safeText(named, 80)}".`, fr: `Il n’y a pas de fichier « ${safeText(named, 80)} ».` },
    {
      en: 'Name one file, by its path from the folder of the server; folders and patterns are for the command line.',
      fr: 'Indiquez un fichier, par son chemin depuis le dossier du serveur ; dossiers et motifs sont pour la ligne de commande.',
    },
  );

const isInside = ({ all }: Roots, path: string): boolean => all.some((root) => path.startsWith(root.endsWith(sep) ? root : root + sep));

/** As commands take it: from the first root where it lies there, and never like an option or standard input. */
const asArgument = (path: string, { first }: Roots): string => {
  const inside = pathInside(first, path);
  return inside === undefined ? path : inside.startsWith('-') ? `./${inside}` : inside;
};

/**
 * A file that a client names, as commands take it: where it really is, which must be inside of the roots. What lies outside by its name
 * is not looked at.
 * @throws LumoError LUMO_MCP_PATH
 */
export const readablePath = async (named: string, roots: Roots): Promise<string> => {
  const asked = resolve(roots.first, named);
  const byName = isInside(roots, asked);
  // A root may itself be named by a link: `/var` of macOS is one. Of what is not there the folder tells.
  const real = await realpath(asked).catch(() => undefined);
  if (real === undefined) {
    const folder = byName ? await realpath(dirname(asked)).catch(() => undefined) : undefined;
    throw folder !== undefined && (roots.all.includes(folder) || isInside(roots, folder)) ? noFile(named) : outside(named);
  }
  if (!isInside(roots, real)) throw outside(named);
  if (!(await stat(real)).isFile()) throw noFile(named);
  return asArgument(real, roots);
};

/** What a cleaned copy may be called: a table, and nothing that another program, or ours, would obey. */
const TABLE = /^[^.].*\.(?:csv|tsv|txt|xlsx)(?:\.gz)?$/i;

const refusedWrite = (what: Text, hint: Text): LumoError => new LumoError('LUMO_MCP_WRITE', what, hint);

/**
 * Where a client wants the cleaned copy, as commands take it: a new file of a table, in a folder that is there, inside of the roots.
 * @throws LumoError LUMO_MCP_WRITE, LUMO_MCP_PATH
 */
export const writablePath = async (named: string, roots: Roots, readOnly: boolean): Promise<string> => {
  const name = safeText(named, 80);
  if (readOnly)
    throw refusedWrite(
      { en: 'This server writes no file (--read-only).', fr: 'Ce serveur n’écrit aucun fichier (--read-only).' },
      { en: 'Leave out `out`: the answer says what cleaning would do.', fr: 'Retirez `out` : la réponse dit ce que ferait le nettoyage.' },
    );
  const asked = resolve(roots.first, named);
  if (!TABLE.test(basename(asked)))
    throw refusedWrite(
      { en: `"${name}" is not the name of a table.`, fr: `« ${name} » n’est pas le nom d’un tableau.` },
      {
        en: 'Call the cleaned copy something.csv, .tsv, .txt or .xlsx.',
        fr: 'Nommez la copie nettoyée quelque-chose.csv, .tsv, .txt ou .xlsx.',
      },
    );
  const folder = await realpath(dirname(asked)).catch(() => undefined);
  if (folder === undefined || !(roots.all.includes(folder) || isInside(roots, folder))) throw outside(named);
  const path = join(folder, basename(asked));
  // A link counts, wherever it leads.
  const there = await lstat(path).catch(() => undefined);
  if (there !== undefined)
    throw refusedWrite(
      {
        en: `"${name}" is there already: this server replaces no file.`,
        fr: `« ${name} » existe déjà : ce serveur ne remplace aucun fichier.`,
      },
      { en: 'Choose another name.', fr: 'Choisissez un autre nom.' },
    );
  return asArgument(path, roots);
};

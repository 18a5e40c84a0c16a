import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What of the checkout is another file in the package. */
export const SWAPPED = ['package.json', 'README.md', 'README.fr.md', 'SECURITY.md', 'schema'];

/** Puts the files of the checkout back in their places. */
export const restore = (root) => {
  const before = join(root, '.package-before');
  if (!existsSync(before)) return;
  for (const path of readdirSync(before)) cpSync(join(before, path), join(root, path), { recursive: true });
  rmSync(before, { recursive: true });
};

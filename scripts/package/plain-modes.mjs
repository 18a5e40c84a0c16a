import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files that are started, by the end of their path. */
const STARTED = 'bin/lumo-check.cjs';

/** Everybody may read, the owner may write, whatever the umask of who builds: modes go into the tarball. */
export const setPlainModes = (path) => {
  if (!statSync(path).isDirectory()) return chmodSync(path, path.endsWith(STARTED) ? 0o755 : 0o644);
  chmodSync(path, 0o755);
  for (const name of readdirSync(path)) setPlainModes(join(path, name));
};

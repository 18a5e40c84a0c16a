import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files that name the owner of the repository and the version to take: both are said in package.json alone. */
export const NAMING = ['docs/ci.md', 'docs/fr/ci.md', 'templates/lumo-check.yml', 'Dockerfile'];

/** The text of such a file with the owner and the version of package.json. @param root the repository */
export const withReleaseNames = (root, path) => {
  const { version, repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const owner = /github\.com\/([^/]+)\//.exec(repository.url)?.[1] ?? 'OWNER';
  return readFileSync(join(root, path), 'utf8')
    .replace(/(github\.com\/|uses: |\$CI_SERVER_FQDN\/)[\w.-]+(?=\/lumo-check\b)/g, `$1${owner}`)
    .replace(/(lumo-check@v?|rev: v|lumo-check\.git#v|^ {6}default: )\d+\.\d+\.\d+\b/gm, `$1${version}`);
};

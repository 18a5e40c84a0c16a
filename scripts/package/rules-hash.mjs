// The hash by which machines that judge parts of one file know that they judge alike: of all that is compiled of src and rules.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.js'))
    .map((file) => join(file.parentPath, file.name));

/** Writes `dist/rules/hash.json`. @param root of the project, compiled to `.build` */
export const writeRulesHash = (root) => {
  const build = join(root, '.build');
  const hash = createHash('sha256');
  const files = ['rules', 'src'].flatMap((folder) => filesOf(join(build, folder)));
  for (const file of files.sort()) {
    // Line ends of another system make no other rules.
    hash
      .update(file.slice(build.length).replaceAll('\\', '/'))
      .update('\0')
      .update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))
      .update('\0');
  }
  mkdirSync(join(root, 'dist/rules'), { recursive: true });
  writeFileSync(join(root, 'dist/rules/hash.json'), `${JSON.stringify({ sha256: hash.digest('hex') })}\n`);
};

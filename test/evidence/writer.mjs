// A writer for kill.test.ts: adds bundles to several chains at once, compiled, until it is stopped, and tells which chain has which hash once
// it is there to stay. What one chain does lies with the disk while others go on: a kill meets each of them somewhere else.
// node writer.mjs FACTS NAME FOLDER...
import { readFileSync } from 'node:fs';
import { appendBundle } from '../../.build/src/evidence/append-bundle.js';

const [facts, name, ...folders] = process.argv.slice(2);
const some = JSON.parse(readFileSync(facts, 'utf8'));
for (const [chain, folder] of folders.entries()) {
  (async () => {
    for (let i = 0; ; i++) {
      const { sha256 } = await appendBundle(folder, { ...some, preset: `${name} ${i}` });
      process.stdout.write(`${chain} ${sha256}\n`);
    }
  })();
}

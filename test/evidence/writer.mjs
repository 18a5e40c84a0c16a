// A writer for kill.test.ts: adds bundles to a chain, compiled, until it is stopped, and tells the hash of each once it is there to stay.
// node writer.mjs FOLDER FACTS NAME
import { readFileSync } from 'node:fs';
import { appendBundle } from '../../.build/src/evidence/append-bundle.js';

const [folder, facts, name] = process.argv.slice(2);
const some = JSON.parse(readFileSync(facts, 'utf8'));
for (let i = 0; ; i++) {
  const { sha256 } = await appendBundle(folder, { ...some, preset: `${name} ${i}` });
  process.stdout.write(`${sha256}\n`);
}

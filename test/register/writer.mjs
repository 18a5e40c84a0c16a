// A writer for kill.test.ts: appends batches to several registers at once, compiled, until it is stopped, and tells which register has which
// ids once they are there to stay. What one register does lies with the disk while others go on: a kill meets each of them somewhere else.
// node writer.mjs KEY_ID NAME BATCHES REGISTER...
import { createHash } from 'node:crypto';
import { machineProcesses } from '../../.build/src/cli/setup/machine-processes.js';
import { openFileRegister } from '../../.build/src/register/store/file-register.js';

const [keyId, name, batches, ...paths] = process.argv.slice(2);
const digest = (text) => createHash('sha256').update(text).digest('hex');
const write = async (path, book) => {
  const register = openFileRegister(path, keyId, machineProcesses());
  for (let batch = 0; batch < Number(batches); batch++) {
    // One, some, or a hundred: what is written at once is between 200 bytes and 25 KiB.
    const size = [1, 7, 100][batch % 3];
    const entries = Array.from({ length: size }, (_, i) => {
      const id = digest(`${name} ${book} ${batch} ${i}`);
      return {
        is: 'opposition',
        id: id.slice(0, 16),
        of: 'phone',
        prints: [id],
        channels: ['phone', 'sms'],
        date: '2026-11-20',
        recorded: '2026-11-24',
        origin: 'letter',
      };
    });
    await register.append(entries);
    process.stdout.write(`${entries.map(({ id }) => `${book} ${id}`).join('\n')}\n`);
  }
};
await Promise.all(paths.map(write));

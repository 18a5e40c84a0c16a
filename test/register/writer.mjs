// A writer for kill.test.ts: appends batches to a register, compiled, until it is stopped, and tells the ids of each batch once it is there to stay.
// node writer.mjs REGISTER KEY_ID NAME BATCHES
import { createHash } from 'node:crypto';
import { machineProcesses } from '../../.build/src/cli/setup/machine-processes.js';
import { openFileRegister } from '../../.build/src/register/store/file-register.js';

const [path, keyId, name, batches] = process.argv.slice(2);
const register = openFileRegister(path, keyId, machineProcesses());
const digest = (text) => createHash('sha256').update(text).digest('hex');
for (let batch = 0; batch < Number(batches); batch++) {
  // One, some, or a hundred: what is written at once is between 200 bytes and 25 KiB.
  const size = [1, 7, 100][batch % 3];
  const entries = Array.from({ length: size }, (_, i) => {
    const id = digest(`${name} ${batch} ${i}`);
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
  process.stdout.write(`${entries.map(({ id }) => id).join('\n')}\n`);
}

// One of several writers, each a process of its own: runs its commands one after the other, each when all writers have come to it.
// node writer-in-turn.mjs NUMBER TMP MEETING COMMANDS_AS_JSON; the name of the folder where they meet says how many they are.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runHere } from './run.mjs';

const [number, tmp, meeting, commands] = process.argv.slice(2);
const writers = Number(/-of-(\d+)-/.exec(meeting)[1]);
for (const [turn, { args, at }] of JSON.parse(commands).entries()) {
  writeFileSync(join(meeting, `${turn}-${number}`), '');
  while (readdirSync(meeting).filter((name) => name.startsWith(`${turn}-`)).length < writers) await wait(1);
  process.stdout.write(`${JSON.stringify(await runHere(args, at, { tmp }, 60_000))}\n`);
}

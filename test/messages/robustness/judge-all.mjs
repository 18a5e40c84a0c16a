// Reads and judges hostile and heavy messages in a process of its own, by all rules: prints what each took, what failed, and the most memory.
// With a name only that one; with K/N only every Nth, from the Kth: what many mails leave in one process is no memory of the last.
import { checkMessages } from '../../../.build/src/library/documents/check-messages.js';
import { checkScripts } from '../../../.build/src/library/documents/check-scripts.js';
import { loadRunSetup } from '../../../.build/src/library/setup/run-setup.js';
import { HEAVY } from './heavy-mails.mjs';
import { hostileMails } from './hostile-mails.mjs';

const [only] = process.argv.slice(2);
const ready = await loadRunSetup({ cwd: '/', config: false, asOf: '2026-11-24' });
const judge = (name, bytes) =>
  /\.(?:script\.md|json)$/.test(name) ? checkScripts([{ name, bytes }], ready, 'test') : checkMessages([{ name, bytes }], ready, 'test');
// Packages and models load with the first message; that is no mail's own time.
await judge(
  'a.eml',
  Buffer.from('Subject: x\r\nContent-Type: text/html\r\n\r\n<style>a{b:c}</style><p>Bonjour, je suis Claire de la société Atelux.</p>'),
);
const hostile =
  only === undefined || /^\d+\/\d+$/.test(only)
    ? hostileMails().map(({ name, make }) => ({ name, file: /\.\w+$/.test(name) ? name : 'a.eml', make }))
    : [];
const part = /^(\d+)\/(\d+)$/.exec(only ?? '');
const isMeant = (name, at) => (part ? at % Number(part[2]) === Number(part[1]) : only === undefined || name === only);
const mails = [...hostile, ...HEAVY].filter(({ name }, at) => isMeant(name, at));
/** What the same work takes on the machine for which the bars were set, in milliseconds of its processor, when it does nothing else. */
const QUIET = 110;
const YARDSTICK = JSON.stringify(
  Array.from({ length: 4000 }, (_, i) => ({ name: `n${i}`, text: 'Nous vous écrivons. '.repeat(4), at: i })),
);
const processorTime = async (work) => {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
/** How many times slower the machine is now, since two programs on one core slow each other by as much: 1 or more. */
const slowness = async () =>
  Math.max(
    1,
    (await processorTime(() => {
      for (let i = 0; i < 5; i++) JSON.stringify(JSON.parse(YARDSTICK).map((one) => ({ ...one, words: one.text.match(/\p{L}+/gu) })));
    })) / QUIET,
  );
/** A mail may come while others use the machine, and the yardstick when they rest: a mail is too slow that was so each of so many times. */
const TRIES = 8;
const took = [];
const failed = [];
/** Bytes of mails from which on what they leave behind counts: collecting it takes longer than many a mail. */
const MUCH = 2_000_000;
let left = 0;
const bytesOf = (made) => (typeof made === 'string' ? Buffer.from(made) : made);
for (const { name, file = 'a.eml', most = 1000, make } of mails) {
  const bytes = bytesOf(make());
  let least = Number.POSITIVE_INFINITY;
  // What others left behind is no memory of this one, nor is the text of which its bytes were made.
  left += bytes.length;
  if (left > MUCH) {
    globalThis.gc?.();
    left = bytes.length > MUCH ? MUCH : 0;
  }
  // Time of the processor, since others may use it as well; slow once may be the collection of garbage.
  for (let i = 0; i < TRIES && least > most; i++) {
    const before = i === 0 ? 1 : await slowness();
    const spent = await processorTime(async () => {
      try {
        await judge(file, bytes);
      } catch (error) {
        // A refusal in so many words is an answer.
        if (!/^LUMO_(?:MESSAGE_|NOT_A_MESSAGE)/.test(error?.code)) failed.push(`${name}: ${error?.stack}`);
      }
    });
    least = Math.min(least, spent > most ? spent / Math.max(before, await slowness()) : spent);
  }
  took.push({ name, milliseconds: Math.round(least), most });
}
took.sort((a, b) => b.milliseconds - a.milliseconds);
console.log(
  JSON.stringify({
    mails: mails.length,
    hostile: mails.filter((mail) => hostile.includes(mail)).length,
    failed,
    took,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);

// Faults that are no pretence: a full disk and a full TMPDIR, devices that take nothing, readers that die or are slow, folders of somebody
// else or that vanish. What this machine does not let us do is said, and left out.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, openSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CONTACTS } from './project.mjs';
import { runHere, runProcess, startProcess } from './run.mjs';

const [HEADER, ...ROWS] = CONTACTS.trimEnd().split('\n');
const MANY = `${HEADER}\n${Array.from({ length: 20_000 }, (_, i) => ROWS[i % 30]).join('\n')}\n`;
const APPROVED = ['--approved-by', 'the DPO', '--reason', 'a test'];
const NOBODY = 65_534;

/** Runs something in a folder of a disk of so many kilobytes. */
const onSmallDisk = async (ground, kilobytes, act) => {
  const disk = join(ground.work, 'disk');
  mkdirSync(disk, { recursive: true });
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'none', disk]).status !== 0)
    return ground.leaveOut('a disk of its own cannot be mounted');
  try {
    await act(disk);
  } finally {
    spawnSync('umount', ['-l', disk]);
  }
};

/** Every command, its project on a disk with no room left. */
const fillDisk = async (ground, command, good) => {
  await onSmallDisk(ground, 2048, async (disk) => {
    const { at, wrong, done } = ground.copy(disk);
    const { bavail, bsize } = statfsSync(disk);
    // A block or none: some begin to write, and none comes to the end of it.
    writeFileSync(join(disk, 'filling'), Buffer.alloc(Math.max(0, (bavail - 1) * bsize)));
    const ran = await runHere(command.args, at, { tmp: ground.tmp, input: ground.inputOf(command) });
    const found = wrong(command, good, ran);
    done();
    ground.tell(`${command.args.join(' ')}: a full disk`, found);
  });
};

/** Every command, as somebody who may read the project and write nowhere. */
const asNobody = async (ground, command, good) => {
  if (process.getuid?.() !== 0) return ground.leaveOut('nobody else can be played');
  const { at, wrong, done } = ground.copy();
  spawnSync('chmod', ['-R', 'a+rX', at]);
  chmodSync(ground.work, 0o711);
  chmodSync(join(at, '.lumo/key'), 0o600);
  chmodSync(ground.tmp, 0o1777);
  const ran = await runProcess(command.args, at, { tmp: ground.tmp, input: ground.inputOf(command), as: NOBODY });
  const found =
    ran.code === null || /Cannot find module|EACCES: permission denied, open '.*lumo-check.js'/.test(ran.stderr)
      ? undefined
      : wrong(command, good, ran, { tells: command.tells });
  done();
  if (found === undefined) return ground.leaveOut('nobody else may run the program where it lies');
  ground.tell(`${command.args.join(' ')}: in a folder of somebody else`, found);
};

/** What a run comes to, held against what must come of it. */
const expectEnd = (ground, name, ran, code, more = []) => {
  const found = [...ground.wordsWrong(ran, [141, null]), ...more];
  if (ran.code !== code) found.push(`exit code ${ran.code} instead of ${code}: ${ran.stderr.slice(0, 300)}`);
  const left = readdirSync(ground.tmp);
  if (left.length > 0) found.push(`left in TMPDIR: ${left.join(' ')}`);
  ground.tell(name, found);
};

const STREAMING = [
  ['a.csv', '-o', '-'],
  ['a.csv', '--check', '-f', 'json=-'],
  ['audit', 'exports', '--no-cache', '-f', 'json=-'],
  ['shard', 'judge', '--plan', 'plan', '--part', '0', '--settled', 'settled.json', '--outcome', 'new.json'],
  ['oppose', 'list'],
  ['rules'],
  ['why', 'a.csv', '--row', '2'],
];

const ofStreams = async (ground) => {
  for (const args of STREAMING) {
    if (!ground.some(0.15)) continue;
    const input = args[0] === 'shard' ? ground.before.get('body.csv') : '';
    const name = args.join(' ');
    const { at, done } = ground.copy();
    const whole = await runProcess(args, at, { tmp: ground.tmp, input });
    rmSync(join(at, 'new.json'), { force: true });
    const full = await runProcess(args, at, { tmp: ground.tmp, input, stdio: ['pipe', openSync('/dev/full', 'w'), 'pipe'] });
    expectEnd(ground, `${name}: /dev/full`, full, 2, existsSync(join(at, 'new.json')) ? ['new.json was written'] : []);
    const dying = startProcess(args, at, { tmp: ground.tmp, input });
    dying.child.stdout.destroy();
    const died = await dying.ended;
    expectEnd(ground, `${name}: a reader that dies`, died, died.code === whole.code ? whole.code : 141);
    rmSync(join(at, 'new.json'), { force: true });
    const slow = startProcess(args, at, { tmp: ground.tmp, input });
    slow.child.stdout.pause();
    setTimeout(() => slow.child.stdout.resume(), 700);
    const read = await slow.ended;
    expectEnd(ground, `${name}: a slow reader`, read, whole.code, read.stdout === whole.stdout ? [] : ['it got something else']);
    done();
  }
};

const ofFolders = async (ground) => {
  const args = ['-', '-o', 'out.csv', ...APPROVED];
  const gone = async (name, env, code, before) => {
    if (!ground.some(0.5)) return;
    const { at, done } = ground.copy();
    const { child, ended } = startProcess(args, at, { ...env, input: null });
    child.stdin.write(MANY.slice(0, 500_000));
    await wait(900);
    before?.(at);
    child.stdin.end(MANY.slice(500_000));
    const ran = await ended;
    expectEnd(ground, name, ran, code, existsSync(join(at, 'out.csv')) && code === 2 ? ['out.csv was written'] : []);
    done();
  };
  await gone('a TMPDIR that is not there', { tmp: join(ground.work, 'nowhere') }, 2);
  await gone('a working folder that vanishes', { tmp: ground.tmp }, 2, (at) => rmSync(at, { recursive: true, force: true }));
  await onSmallDisk(ground, 200, async (disk) => gone('a full TMPDIR', { tmp: disk }, 2));
  await onSmallDisk(ground, 200, async (disk) => {
    const { at, done } = ground.copy();
    writeFileSync(join(at, 'many.csv'), MANY);
    const ran = await runProcess(['many.csv', '-o', join(disk, 'out.csv'), ...APPROVED], at, { tmp: ground.tmp });
    expectEnd(
      ground,
      'an output larger than its disk',
      ran,
      2,
      readdirSync(disk).map((name) => `left on the disk: ${name}`),
    );
    done();
  });
};

/** Tried on each command. */
export const onEachMachine = async (ground, command, good) => {
  if (ground.some(0.2)) await fillDisk(ground, command, good);
  if (ground.some(0.04)) await asNobody(ground, command, good);
};
/** Tried once. */
export const ofMachine = async (ground) => {
  await ofStreams(ground);
  await ofFolders(ground);
};

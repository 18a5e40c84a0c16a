/**
 * npm run bench:page -- [--rows 200000] [--rounds 3] [--seed 1]
 * Checks one file with the command, in one thread, and with the page in Chromium, in turn, with the lists of `bench/generate.mjs`.
 * Exit code: 0 their bytes agree, 1 they do not, 2 something could not run.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { webPage } from '../scripts/web-page.mjs';
import { generate } from './generate.mjs';
import { AS_OF, CHANNELS, ROOT, readOptions } from './job.mjs';
import { median } from './measure.mjs';

const options = readOptions({ rows: 200_000, rounds: 3, seed: 1 });
const APPROVAL = { by: 'the benchmark', reason: 'invented contacts' };
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

const folder = mkdtempSync(join(tmpdir(), 'lumo-page-'));
const { data, emails, phones } = generate({ rows: options.rows, seed: options.seed });
const at = (name) => join(folder, name);
symlinkSync(data, at('contacts.csv'));
writeFileSync(at('page.html'), await webPage());

const command = () => {
  const begun = performance.now();
  const lists = [emails, phones].flatMap((list) => ['--opposition', list]);
  const approval = ['--approved-by', APPROVAL.by, '--reason', APPROVAL.reason];
  const args = [
    'contacts.csv',
    '-p',
    'fr-b2b',
    '--channel',
    CHANNELS.join(','),
    '--as-of',
    AS_OF,
    '--jobs',
    '1',
    '-f',
    'html',
    '--rejects',
    'r.csv',
  ];
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      pathToFileURL(join(ROOT, 'bench/rss-hook.mjs')).href,
      join(ROOT, 'dist/bin/lumo-check.cjs'),
      ...args,
      ...lists,
      ...approval,
      '-q',
      '--lang',
      'en',
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, BENCH_RSS: at('rss') },
    },
  );
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return {
    seconds: (performance.now() - begun) / 1000,
    processor: Number(readFileSync(at('rss'), 'utf8').split(' ')[1]) / 1e6,
    clean: sha256(readFileSync(at('contacts.clean.csv'))),
    report: sha256(readFileSync(at('contacts.report.html'))),
  };
};

/** Ticks of processor time in a second, as Linux counts them for programs. */
const TICKS = 100;

/** The processes of tabs (Linux only): the most memory that one has had, in megabytes, and the processor time of all, in seconds. */
const tabs = () => {
  const found = readdirSync('/proc').filter((name) => {
    try {
      return /--type=renderer/.test(readFileSync(`/proc/${name}/cmdline`, 'latin1')) && isBelow(name);
    } catch {
      return false;
    }
  });
  const peaks = found.map((tab) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${tab}/status`, 'latin1'))?.[1] ?? 0) / 1024);
  const times = found.map((tab) => readFileSync(`/proc/${tab}/stat`, 'latin1').split(') ')[1].split(' ').slice(11, 13));
  return { peak: Math.max(0, ...peaks), processor: times.flat().reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS };
};
/** Whether a process was started by this one, or by those that it started. */
const isBelow = (name) => {
  for (let one = Number(name); one > 1; one = Number(/PPid:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, 'latin1'))?.[1] ?? 0))
    if (one === process.pid) return true;
  return false;
};

const inPage = async (browser) => {
  const page = await browser.newPage({ locale: 'en-GB' });
  await page.goto(`file://${at('page.html')}`);
  await page.locator('#run:enabled').waitFor();
  await page.locator('#contacts').setInputFiles(at('contacts.csv'));
  await page.locator('#lists').setInputFiles([emails, phones]);
  for (const channel of CHANNELS) await page.locator(`#channels input[value=${channel}]`).check();
  await page.locator('#as-of').fill(AS_OF);
  await page.locator('#more summary').click();
  await page.locator('#approved-by').fill(APPROVAL.by);
  await page.locator('#reason').fill(APPROVAL.reason);
  const before = tabs();
  const begun = performance.now();
  await page.locator('#run').click();
  await page.locator('#result:visible, #failure:visible').waitFor({ timeout: 600_000 });
  const seconds = (performance.now() - begun) / 1000;
  const { peak, processor } = tabs();
  const bytesOf = async (name) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`a[download="${name}"]`).click()]);
    return readFileSync(await download.path());
  };
  const made = {
    seconds,
    clean: sha256(await bytesOf('contacts.clean.csv')),
    report: sha256(await bytesOf('contacts.report.html')),
    peak,
    processor: processor - before.processor,
  };
  await page.close();
  return made;
};

const browser = await chromium.launch({
  executablePath: process.env.LUMO_CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
try {
  const rounds = [];
  for (let round = 1; round <= options.rounds; round += 1) {
    const [one, other] = [command(), await inPage(browser)];
    rounds.push([one, other]);
    const told = ({ seconds, processor }) => `${seconds.toFixed(2)} s (${processor.toFixed(2)} s of processor)`;
    console.log(`round ${round}: command ${told(one)}, page ${told(other)}, ${other.peak.toFixed(0)} MB in the tab`);
    if (one.clean !== other.clean || one.report !== other.report) process.exitCode = 1;
  }
  const ratio = (what) => {
    const [one, other] = [0, 1].map((i) => median(rounds.map((pair) => pair[i][what])));
    return (one / other).toFixed(2);
  };
  const bytes = process.exitCode === 1 ? 'DIFFER' : 'agree';
  console.log(
    `${basename(data)}: the page has ${ratio('seconds')} × the speed of the command, ${ratio('processor')} × by processor time; bytes ${bytes}`,
  );
} catch (cause) {
  console.error(cause);
  process.exitCode = 2;
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

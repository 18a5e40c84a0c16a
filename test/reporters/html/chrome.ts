import { accessSync, constants } from 'node:fs';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';
import { SHARED_BROWSER } from '../../shared-browser.js';

const KNOWN = [
  process.env.LUMO_CHROME,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const isThere = (path: string | undefined): path is string => {
  if (path === undefined) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** A browser of the machine; undefined where there is none. In CI a browser that is missing is a failure, not a reason to look away. */
export const chrome: string | undefined = KNOWN.find(isThere);
if (chrome === undefined) {
  const hint = 'No Chromium was found: install one, or name it with LUMO_CHROME.';
  if (process.env.CI || process.env.LUMO_BROWSER === 'required') throw new Error(hint);
  console.warn(`${hint} The tests of the HTML report in a browser are SKIPPED.`);
}

// As root, as in containers, Chromium refuses its sandbox.
const options = (): LaunchOptions => ({ executablePath: chrome as string, args: ['--no-sandbox', '--disable-dev-shm-usage'] });

/** A browser that others connect to. */
export const launchServer = (): Promise<BrowserServer> => chromium.launchServer({ ...options(), host: '127.0.0.1' });

/** A connection to the browser that all tests share; where nobody started one for them, a browser of one's own. */
export const launch = async (): Promise<Browser> => {
  const at = process.env[SHARED_BROWSER];
  if (at === undefined) return chromium.launch(options());
  const answer = await fetch(at);
  if (!answer.ok) throw new Error(await answer.text());
  return chromium.connect(await answer.text());
};

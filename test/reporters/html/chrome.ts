import { accessSync, constants } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

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
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: chrome as string, args: ['--no-sandbox', '--disable-dev-shm-usage'] });

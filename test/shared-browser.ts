import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserServer } from 'playwright-core';

/** The variable that tells tests where to ask for the browser that they share. */
export const SHARED_BROWSER = 'LUMO_TEST_BROWSER';

/** What starts a browser for others to connect to. */
type Start = () => Promise<Pick<BrowserServer, 'wsEndpoint' | 'close'>>;

const startChrome: Start = async () => (await import('./reporters/html/chrome.js')).launchServer();

/**
 * Answers whoever asks with the address of one browser, which is started for the first of them: most runs of a few test files need none.
 * @returns where to ask, and what ends the browser
 */
export const serveBrowser = async (start = startChrome): Promise<{ readonly url: string; readonly close: () => Promise<void> }> => {
  let started: ReturnType<Start> | undefined;
  const server = createServer((_, answer) => {
    started ??= start();
    started.then(
      (browser) => answer.end(browser.wsEndpoint()),
      (cause: Error) => answer.writeHead(500).end(cause.message),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      await started?.then(
        (browser) => browser.close(),
        () => {},
      );
    },
  };
};

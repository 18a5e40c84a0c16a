import { describe, expect, it } from 'vitest';
import { serveBrowser } from './shared-browser.js';

describe('the browser that tests share', () => {
  const served = async (start: () => Promise<string>) => {
    const log: string[] = [];
    const browser = await serveBrowser(async () => {
      log.push('started');
      const address = await start();
      return { wsEndpoint: () => address, close: async () => void log.push('closed') };
    });
    const ask = async (): Promise<readonly [number, string]> => {
      const answer = await fetch(browser.url);
      return [answer.status, await answer.text()];
    };
    return { log, ask, close: browser.close };
  };

  it('is started once, by the first who ask, and ended with the tests', async () => {
    const { log, ask, close } = await served(async () => 'ws://127.0.0.1:1/x');
    expect(log).toEqual([]);
    expect(await Promise.all([ask(), ask()])).toEqual([
      [200, 'ws://127.0.0.1:1/x'],
      [200, 'ws://127.0.0.1:1/x'],
    ]);
    expect(log).toEqual(['started']);
    await close();
    expect(log).toEqual(['started', 'closed']);
    await expect(ask()).rejects.toThrow();
  });

  it('is not started where nobody asks', async () => {
    const { log, close } = await served(async () => '');
    await close();
    expect(log).toEqual([]);
  });

  it('that does not start is told to each who asks, with the reason', async () => {
    const { ask, close } = await served(() => Promise.reject(new Error('no browser here')));
    expect([await ask(), await ask()]).toEqual([
      [500, 'no browser here'],
      [500, 'no browser here'],
    ]);
    await close();
  });
});

import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askCampaign } from '../../../src/cli/commands/ask-campaign.js';
import type { InitOptions } from '../../../src/cli/options/table/contacts.js';
import type { ProcessIo } from '../../../src/cli/terminal/process-io.js';

const FULL = { name: 'Quotes', channel: 'phone', from: '2026-12-01', to: '2026-12-18' };
/** Answers each question once it is asked; then the input ends. */
const asked = async (answers: readonly string[], given: Partial<InitOptions> = {}, mayAsk = true) => {
  const [stdin, stderr] = [Object.assign(new PassThrough(), { isTTY: true }), Object.assign(new PassThrough(), { isTTY: true })];
  const left = [...answers];
  stderr.on('data', (part: Buffer) => {
    if (!/\? (?:[\d -]+)?$|\) $/.test(part.toString('utf8'))) return;
    const answer = left.shift();
    if (answer === undefined) stdin.end();
    else stdin.write(`${answer}\n`);
  });
  const io = { stdin, stderr, env: {} } as unknown as ProcessIo;
  return askCampaign(given as InitOptions, 'en', io, mayAsk);
};

describe('what init asks of a campaign', () => {
  it.each<[string, readonly string[], Partial<InitOptions>, object]>([
    ['three questions', ['Quotes', 'phone', '2026-12-01 2026-12-18'], {}, FULL],
    ['a channel as people call it, and days in a sentence', ['Quotes', 'Téléphone', 'from 2026-12-01 to 2026-12-18'], {}, FULL],
    ['a channel with a slip', ['Quotes', 'phnoe', '2026-12-01 2026-12-18'], {}, FULL],
    ['one day, by mail', ['Quotes', '', '2026-12-01'], {}, { ...FULL, channel: 'email', to: '2026-12-01' }],
    ['the rest of what options say', ['phone'], { name: 'Quotes', from: '2026-12-01', to: '2026-12-18' }, FULL],
    ['nothing that options say', [], { name: 'Quotes', channel: ['phone'], from: '2026-12-01', to: '2026-12-18' }, FULL],
  ])('%s', async (_, answers, given, expected) => {
    expect(await asked(answers, given)).toEqual(expected);
  });

  it.each<[string, readonly string[], Partial<InitOptions>, boolean, string]>([
    ['the end of the input', ['Quotes'], {}, true, '--from, --to'],
    ['no terminal', [], { name: 'Quotes' }, false, '--channel, --from, --to'],
    ['days that are swapped', ['Quotes', 'sms', '2026-12-18 2026-12-01'], {}, true, '--to'],
    ['a day that is none', [], { name: 'Quotes', channel: ['sms'], from: 'tomorrow' }, false, '--from, --to'],
  ])('%s names what is lacking', async (_, answers, given, mayAsk, flags) => {
    const error = await asked(answers, given, mayAsk).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'LUMO_USAGE' });
    expect((error as { what: { en: string } }).what.en).toContain(flags);
  });
});

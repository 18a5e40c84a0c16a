import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askSender } from '../../../src/cli/commands/ask-sender.js';
import type { ProcessIo } from '../../../src/cli/terminal/process-io.js';
import { canAsk } from '../../../src/cli/terminal/questions.js';
import type { ProposedSender } from '../../../src/config/presets/propose-sender.js';
import type { Lang } from '../../../src/model/base/text.js';

const terminal = (more: Partial<ProcessIo> = {}) => {
  const [stdin, stderr] = [Object.assign(new PassThrough(), { isTTY: true }), Object.assign(new PassThrough(), { isTTY: true })];
  return { stdin, stderr, env: {}, ...more } as unknown as ProcessIo & { stdin: PassThrough; stderr: PassThrough };
};
/** Answers each question once it is asked; then the input ends. */
const asked = async (answers: readonly string[], given: ProposedSender = {}, lang: Lang = 'en') => {
  const io = terminal();
  const left = [...answers];
  let said = '';
  io.stderr.on('data', (part: Buffer) => {
    said += part.toString('utf8');
    if (!/ : $|: $/.test(said)) return;
    const answer = left.shift();
    if (answer === undefined) io.stdin.end();
    else io.stdin.write(`${answer}\n`);
  });
  const sender = await askSender(given, lang, io);
  return { sender, said, left };
};

describe('what init asks of the sender', () => {
  it.each<[string, readonly string[], ProposedSender, ProposedSender]>([
    ['name and tool', ['Acme', 'brevo'], {}, { name: 'Acme', tool: 'brevo' }],
    ['a tool as people write it', ['Acme', 'Mail Chimp'], {}, { name: 'Acme', tool: 'mailchimp' }],
    ['a tool with a slip', ['Acme', 'hubspott'], {}, { name: 'Acme', tool: 'hubspot' }],
    ['no tool that is known, which adds its link', ['Acme', 'Lemlist', 'y'], {}, { name: 'Acme', appends: ['unsubscribe'] }],
    ['nothing', ['', '', ''], {}, {}],
    ['nothing, by the end of the input', [], {}, {}],
    ['the rest of what options say', ['Acme'], { tool: 'odoo' }, { name: 'Acme', tool: 'odoo' }],
    ['nothing that options say', [], { name: 'Acme', tool: 'odoo' }, { name: 'Acme', tool: 'odoo' }],
  ])('%s', async (_, answers, given, sender) => {
    const found = await asked(answers, given);
    expect(found.sender).toEqual(sender);
    expect(found.left).toEqual([]);
  });

  it('in French', async () => {
    const { said, sender } = await asked(['', '', 'o'], {}, 'fr');
    expect(said).toContain('Quel outil envoie vos e-mails ?');
    expect(sender).toEqual({ appends: ['unsubscribe'] });
  });

  it('only where somebody is there to answer', () => {
    expect(canAsk(terminal())).toBe(true);
    expect(canAsk(terminal({ env: { CI: 'true' } }))).toBe(false);
    expect(canAsk(terminal({ stdin: new PassThrough() }))).toBe(false);
    expect(canAsk(terminal({ stderr: new PassThrough() }))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { textsOfMessages, textsOfScript } from '../../src/documents/span-texts.js';
import { checkMessages } from '../../src/library/documents/check-messages.js';
import { checkScripts } from '../../src/library/documents/check-scripts.js';
import { loadRunSetup } from '../../src/library/setup/run-setup.js';

const setup = await loadRunSetup({ cwd: import.meta.dirname, asOf: '2026-11-24', overrides: {} });
const examplesOf = (about: 'messages' | 'scripts') =>
  rules.flatMap((rule) =>
    rule.about === about
      ? rule.docs.bad.flatMap(({ text, fileName, contacts, answers, smsSender, audience }) =>
          // What needs contacts, the answers of servers, a sender or consumers says nothing without them.
          text === undefined || contacts || answers || smsSender || audience === 'consumer'
            ? []
            : [{ rule: rule.id, text, name: fileName ?? 'mail.html' }],
        )
      : [],
  );

/** Fingerprints of findings, were they not hashed. */
const found = async (about: 'messages' | 'scripts', name: string, text: string) => {
  const file = { name, bytes: Buffer.from(text) };
  if (about === 'scripts') {
    const { findings, scripts } = await checkScripts([file], setup, '0');
    const at = scripts[0] ? textsOfScript(scripts[0]) : () => '';
    return findings.map(({ rule, message, place }) => [rule, message, place.at, at(place)] as const);
  }
  const { findings, messages } = await checkMessages([file], setup, '0');
  const at = textsOfMessages(messages[0] ?? []);
  return findings.map(({ rule, message, place }) => [rule, message, place.at, at(place)] as const);
};

describe('what stands at the place of a finding', () => {
  it.each([
    ...examplesOf('messages').map((one) => ['messages', one] as const),
    ...examplesOf('scripts').map((one) => ['scripts', one] as const),
  ])('is known of every example of the rules ($1.rule)', async (about, { name, text }) => {
    const all = await found(about, name, text);
    expect(all.length, name + text).toBeGreaterThan(0);
    // A place in the text is one of something that was read: else all findings of a rule would be one.
    for (const [rule, message, at, says] of all) if (at === 'text') expect(says, `${rule} ${message}`).not.toBe('');
  });

  it.each([
    [
      'html',
      'mail.html',
      '<p>Bonjour [Prénom]</p>\n<p>Vous allez le regretter.</p>\n<a href="{{ unsubcribe }}">Se désinscrire</a>\n',
      '<!-- new -->\n\n',
    ],
    ['text', 'mail.md', 'Objet : RE: Vos fenêtres\n\nBonjour [Prénom],\nVous allez le regretter.\n', '\n\n\n'],
  ])('is the same when lines are added above it (%s)', async (_, name, text, above) => {
    const before = await found('messages', name, text);
    expect(before.length).toBeGreaterThan(2);
    expect(await found('messages', name, above + text)).toEqual(before);
    expect(await found('messages', name, text.replaceAll('\n', '\r\n'))).toEqual(before);
  });

  it('is another for another text message with the same fault', async () => {
    const text = (trade: string): string => `Atelux : l’hiver arrive, nos ${trade} posées en 48h avec 20 % de remise. STOP au 36111`;
    const odd = (await found('messages', 'sms.sms', `${text('fenêtres')}\n${text('portes')}`)).filter(([rule]) => rule === 'sms-length');
    expect(odd).toHaveLength(2);
    expect(new Set(odd.map(([, , , says]) => says)).size).toBe(2);
    expect(odd.every(([, , , says]) => says !== '')).toBe(true);
  });

  it('tells one message of several by its subject', async () => {
    const text = 'Objet : Un\n\nBonjour, venez.\n\nObjet : Deux\n\nBonjour, venez.\n';
    const whole = (await found('messages', 'mails.md', text)).filter(([rule]) => rule === 'message-opt-out');
    expect(whole.map(([, , at, says]) => [at, says])).toEqual([
      ['text', 'Un'],
      ['text', 'Deux'],
    ]);
  });
});

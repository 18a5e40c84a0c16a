import { describe, expect, it } from 'vitest';
import { rules } from '../../../rules/index.js';
import { folder, lumo } from '../support.js';

const SUBJECTS = { contacts: 'contacts', message: 'messages', script: 'scripts', campaign: 'campaigns', files: 'files' } as const;

describe.concurrent('lumo-check rules', () => {
  it.each(Object.entries(SUBJECTS))('--subject %s lists the rules about it, and no other', async (subject, about) => {
    const { code, stdout } = await lumo(folder(), ['rules', '--subject', subject, '-f', 'json']);
    const listed: readonly { id: string; about: string }[] = JSON.parse(stdout);
    const own = rules.filter((rule) => rule.about === about).map(({ id }) => id);
    expect(own.length).toBeGreaterThan(4);
    expect([code, listed.map(({ id }) => id), new Set(listed.map((one) => one.about))]).toEqual([0, own, new Set([about])]);
  });

  it('lists all of them without it, for a person as well', async () => {
    const all = await lumo(folder(), ['rules']);
    for (const { id } of rules) expect(all.stdout).toContain(`  ${id} `);
    const scripts = await lumo(folder(), ['rules', '--subject', 'script', '--lang', 'fr']);
    expect(scripts.stdout).toContain('script-refusal');
    expect(scripts.stdout).not.toContain('message-');
  });

  it('knows no other subject', async () => {
    const { code, stderr } = await lumo(folder(), ['rules', '--subject', 'mail']);
    expect([code, stderr.includes('Allowed choices are contacts, message, script, campaign, log, governance, register, files')]).toEqual([
      2,
      true,
    ]);
  });
});

describe.concurrent('explain and --print-config of messages and scripts', () => {
  it.each([
    ['message-opt-out', 'en', 'It judges messages: what it finds is told, and nothing is changed.'],
    ['message-opt-out', 'fr', 'Elle juge des messages\u00a0: ce qu’elle relève est dit, et rien n’est changé.'],
    ['script-refusal', 'en', 'It judges call scripts: what it finds is told, and nothing is changed.'],
    ['export-opposed-listed', 'en', 'It judges stored files, and blocks nobody.'],
    ['source-missing', 'en', 'By itself, it blocks nobody.'],
  ])('explain %s says in %s what it judges', async (rule, lang, says) => {
    expect((await lumo(folder(), ['explain', rule, '--lang', lang])).stdout).toContain(says);
  });

  it('--print-config tells what holds for this message, and by whom', async () => {
    const at = folder({
      'service/mail.html': '<p>Bonjour</p>',
      'lumo.config.yaml': 'overrides:\n  - files: ["service/**"]\n    messageKind: transactional\n',
    });
    const { code, stdout } = await lumo(at, ['service/mail.html', '--print-config']);
    const { messageKind, origins } = JSON.parse(stdout);
    expect([code, messageKind, origins.messageKind]).toEqual([0, 'transactional', 'override']);
  });
});

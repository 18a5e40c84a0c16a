import { describe, expect, it } from 'vitest';
import { folder, lumo } from './support.js';

const SALE = 'ENERGIEPLUS: profitez de -30% sur votre abonnement gaz jusqu au 15/12 ! Souscrivez vite sur energieplus.fr/promo\n';
const REMINDER = 'ENERGIEPLUS: votre rendez-vous est confirmé demain à 10h.\n';
const run = async (text: string, kind: string) =>
  lumo(folder({ 'sms.txt': text }), ['sms.txt', '--as', 'sms', '--message-kind', kind, '--audience', 'consumer', '--as-of', '2026-11-27']);

describe('a text message that is said to be no prospecting', () => {
  it.each(['service', 'transactional'])('%s, and sells: is never a plain yes', async (kind) => {
    const { stdout } = await run(SALE, kind);
    expect(stdout).toContain('It is said to be no prospecting, and this sells');
    expect(stdout).not.toContain('✓');
  });
  it.each(['service', 'transactional'])('%s, and sells nothing: is one', async (kind) =>
    expect((await run(REMINDER, kind)).stdout).toContain('✓'),
  );
});

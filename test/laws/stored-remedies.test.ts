import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { asToldOfStored } from '../../src/reporters/audit/stored-remedy.js';

/** What is true of a file that was cleaned, or is about to be used, and of none that lies there. */
const OF_A_CAMPAIGN = {
  en: /cleaned|campaign file|nothing to do(?! with)|is left out|are left out/i,
  fr: /nettoyé|fichier de campagne|rien à faire(?! avec)|est retirée|sont retirées/i,
};
const REPORTED = rules.filter(({ about }) => about === 'contacts' || about === 'files');

describe('a remedy that an audit tells', () => {
  it.each(REPORTED.map((rule) => [rule.id, asToldOfStored(rule).docs.remedy] as const))('%s speaks of no cleaned file', (_, remedy) => {
    expect(remedy.en).not.toMatch(OF_A_CAMPAIGN.en);
    expect(remedy.fr).not.toMatch(OF_A_CAMPAIGN.fr);
  });
  it('is that of the rule where it has no other', () => {
    const plain = REPORTED.find(({ docs }) => docs.storedRemedy === undefined);
    expect(plain && asToldOfStored(plain)).toBe(plain);
  });
});

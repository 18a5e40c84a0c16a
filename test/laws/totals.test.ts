import { describe, expect, it } from 'vitest';
import { csvOf, runOn } from './support.js';

const file = csvOf(
  'email;email 2;source',
  ...Array.from({ length: 250 }, (_, n) => `${n % 2 ? 'pas une adresse' : `p${n}@gmail.com`};faux@@acme.example;`),
);

describe.each([[0], [1], [3], [10], [1000]])('with at most %i examples', (examples) => {
  it('counts are exact, and examples are the first ones', async () => {
    const { report } = await runOn(file, { config: { examples, absent: ['lastInboundAt'] } });
    const findings = Object.fromEntries(
      report.rules.map(({ id, findings: found }) => [id, found.map(({ message, column, count }) => [message, column, count])]),
    );
    expect(findings['email-malformed']).toEqual([
      ['malformed', 1, 250],
      ['noAt', 0, 125],
    ]);
    expect(findings['webmail-without-consent']).toEqual([['needsConsent', 0, 125]]);
    for (const { findings: found } of report.rules) {
      for (const { count, examples: shown, action } of found) {
        if (action === 'drop-column' || shown.length === 0) continue;
        expect(shown.length).toBe(Math.min(count, examples));
      }
    }
    const malformed = report.rules.find(({ id }) => id === 'email-malformed');
    expect(malformed?.rows).toBe(250);
    expect(malformed?.findings[0]?.examples.map(({ row }) => row)).toEqual(
      Array.from({ length: Math.min(250, examples) }, (_, n) => n + 2),
    );
    expect(report.counts.error).toBe(
      report.rules.flatMap((rule) => rule.findings).reduce((sum, { severity, count }) => sum + (severity === 'error' ? count : 0), 0),
    );
  });
});

it('nothing but the examples depends on how many are kept', async () => {
  const strip = (text: string): unknown => JSON.parse(text, (key, value) => (key === 'examples' ? undefined : (value as unknown)));
  const runs = await Promise.all([0, 3, 1000].map((examples) => runOn(file, { config: { examples, absent: ['lastInboundAt'] } })));
  const [none, ...others] = runs.map(({ report }) => strip(JSON.stringify(report)));
  for (const other of others) expect(other).toEqual(none);
});

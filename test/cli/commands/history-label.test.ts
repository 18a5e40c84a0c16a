import { describe, expect, it } from 'vitest';
import { CLAIRE, contactFile, folder, lumo } from '../support.js';

describe('a history of one label', () => {
  const history = async (): Promise<string> => {
    const at = folder({ 'a.csv': contactFile(CLAIRE) });
    const { code, stderr } = await lumo(at, ['kpi', 'a.csv', '--history', 'h.ndjson', '--label', 'spring']);
    expect(code, stderr).toBeLessThan(2);
    return at;
  };

  it.each([
    ['en', 'No run of this history has the label "autumn".'],
    ['fr', 'Aucun passage de cet historique ne porte le mot « autumn ».'],
  ])('that no run has is told (%s)', async (lang, said) => {
    const { code, stderr } = await lumo(await history(), ['history', 'h.ndjson', '--label', 'autumn', '--lang', lang]);
    expect([code, stderr]).toEqual([0, expect.stringContaining(said)]);
  });

  it('that runs have, and none named, are shown without a word', async () => {
    const at = await history();
    expect(await lumo(at, ['history', 'h.ndjson', '--label', 'spring'])).toMatchObject({ code: 0, stderr: '' });
    expect(await lumo(at, ['history', 'h.ndjson'])).toMatchObject({ code: 0, stderr: '' });
  });
});

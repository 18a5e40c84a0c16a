import { describe, expect, it } from 'vitest';
import { folder, lumo, names } from './support.js';

describe('a file that an address names', () => {
  it.each<readonly [string, string]>([
    ['https://files.example/exports/leads.csv', 'curl -fsS "$ADDRESS" | lumo-check - --stdin-filename leads.csv -o -'],
    ['HTTP://files.example/leads.csv', 'curl -fsS "$ADDRESS" | lumo-check - --stdin-filename leads.csv -o -'],
    ['s3://bucket/leads.csv', 'aws s3 cp "$ADDRESS" - | lumo-check - --stdin-filename leads.csv -o -'],
    ['gs://bucket/leads.csv', 'gcloud storage cat "$ADDRESS" | lumo-check - --stdin-filename leads.csv -o -'],
    ['https://files.example/leads.csv?token=a;b', 'curl -fsS "$ADDRESS" | lumo-check - --stdin-filename contacts.csv -o -'],
  ])('is not fetched: %s is told the command that pipes it', async (address, command) => {
    const at = folder();
    for (const args of [[address], ['columns', address]]) {
      const { code, stdout, stderr } = await lumo(at, args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^error LUMO_INPUT_NOT_FOUND\n[\s\S]*lumo-check opens no connection/);
      expect(stderr.replaceAll(/\s+/g, ' ')).toContain(command);
      expect(stderr).not.toContain('files.example');
    }
    const french = await lumo(at, [address, '--lang', 'fr']);
    expect(french.stderr.replaceAll(/\s+/g, ' ')).toContain(`passez-le par un tube : ${command}`);
    expect(names(at)).toEqual([]);
  });

  it.each(['https', 'leads s3:/', 'xs3://bucket/leads.csv'])('is not what %s is', async (name) => {
    const { code, stderr } = await lumo(folder(), [name, '--as', 'contacts']);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no file');
  });
});

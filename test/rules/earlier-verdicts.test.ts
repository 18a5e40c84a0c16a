import { describe, expect, it } from 'vitest';
import opposition from '../../rules/opposition-column.js';
import unread from '../../rules/refusal-unread.js';
import type { AnyRule } from '../../src/model/rule/rule.js';
import { casesOf } from '../../src/testing/cases.js';

const said = async (rule: AnyRule, header: string, texts: readonly string[]): Promise<readonly string[]> => {
  const rows = [['email', header], ...texts.map((text, at) => [`claire${at}@acme.example`, text])];
  const [one] = casesOf(rule, { it: { rows, says: [] } });
  return one ? (await one.run()).said : [];
};

describe('columns that an earlier run added', () => {
  it.each([
    ['lumo_phone', 'unscreened:robinson-list-missing'],
    ['lumo_email', 'opposed:opposition-column'],
    ['lumo_sms', 'needs-consent:webmail-without-consent'],
    ['LUMO_POST', 'unknown:acme/opted-out'],
    ['lumo_email', 'expired'],
  ])('refuse nobody: %s, %s', async (header, text) => {
    expect(await said(opposition, header, ['ok', '', text])).toEqual([]);
    expect(await said(unread, header, ['ok', '', text])).toEqual([]);
  });
  it.each([['opposition-column refusal-unread'], ['opposition-list'], ['retention-prospect'], ['unreachable'], ['acme/opted-out']])(
    'leave in doubt whom it left out, who are refused by nobody yet: %s',
    async (text) => {
      expect(await said(opposition, 'lumo_reason', ['', text])).toEqual([]);
      expect(await said(unread, 'lumo_reason', ['', text])).toEqual(['mark']);
    },
  );
  it.each([
    ['lumo_phone', 'ne plus appeler'],
    ['lumo_email', 'Unsubscribed'],
    ['lumo_reason', 'Ne plus contacter !'],
    ['lumo_note', 'opposed:opposition-column'],
    ['phone verdict', 'opposed'],
  ])('what people write under such a header is read: %s, %s', async (header, text) => {
    expect([...(await said(opposition, header, ['ok', '', text])), ...(await said(unread, header, ['ok', '', text]))]).not.toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { errorTable } from '../../../src/reporters/rule-docs/error-docs.js';
import { ERROR_SECTIONS } from '../../../src/words/error-texts/error-sections.js';

describe('the tables of errors in docs/errors.md', () => {
  it.each(ERROR_SECTIONS.flatMap(({ id }) => (['en', 'fr'] as const).map((lang) => [id, lang] as const)))(
    '%s in %s: a row for each code, of three cells',
    (id, lang) => {
      const [head = '', rule, ...rows] = errorTable(id, lang).split('\n');
      expect(head.split('|')).toHaveLength(5);
      expect(rule).toBe('| --- | --- | --- |');
      const codes = Object.keys(ERROR_SECTIONS.find((section) => section.id === id)?.errors ?? {});
      expect(rows.map((row) => /^\| `(LUMO_\w+)` \| .+ \| .+ \|$/.exec(row)?.[1])).toEqual(codes);
    },
  );
  it('of a section that is none is empty', () => expect(errorTable('none', 'en').split('\n')).toHaveLength(2));
});

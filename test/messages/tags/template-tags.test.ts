import { describe, expect, it } from 'vitest';
import { readTags } from '../../../src/messages/tags/read-tags.js';
import { UNSUBSCRIBE_TAGS } from '../../../src/messages/tags/unsubscribe-tags-data.js';
import { templateTags } from '../../../src/messages/template-tags.js';
import { LANGS } from '../../../src/model/base/text.js';
import { SENDING_TOOLS } from '../../../src/model/document/sending-tools.js';

it('a sender may name every tool whose tags are known, and no other', () => {
  expect([...SENDING_TOOLS]).toEqual([...new Set(UNSUBSCRIBE_TAGS.map(({ tool }) => tool))].sort());
});

describe.each(SENDING_TOOLS)('the tags of a template for %s', (tool) => {
  it.each(LANGS)('are its own, in %s', (lang) => {
    const { unsubscribe, firstName } = templateTags(tool, lang === 'fr' ? 'Madame, Monsieur' : 'there', lang);
    // Mandrill's takes the address of a page, which only the sender knows.
    if (tool === 'mandrill') expect(unsubscribe).toBeUndefined();
    else if (!unsubscribe?.text.match(/^[/<]/)) {
      const [tag] = readTags(unsubscribe?.text ?? '', tool).tags;
      expect(tag).toMatchObject({
        tools: expect.arrayContaining([tool]),
        role: `unsubscribe-${unsubscribe?.gives === 'link' ? 'link' : 'url'}`,
      });
    }
    // A space of its own, and a text for whoever has no first name.
    if (firstName !== '') {
      expect(firstName).toMatch(/^ \S|^(?:\{\{|\*\||%%).{1,40} /);
      expect(
        readTags(`Bonjour${firstName},`, tool).tags.filter(
          ({ role, owner, hasFallback }) => role === 'field' && owner === 'contact' && !hasFallback,
        ),
      ).toEqual([]);
    }
  });
});

it('nobody’s tool has no tags', () => {
  expect(templateTags(undefined, 'there', 'en')).toEqual({ firstName: '' });
});

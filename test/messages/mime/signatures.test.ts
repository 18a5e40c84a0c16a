import { expect, it } from 'vitest';
import { signatureOf } from '../../../src/messages/mime/signatures.js';

it.each<readonly [string, string, object | undefined]>([
  ['domain and headers', 'v=1; d=Acme.Example; h=From:To: Subject', { domain: 'acme.example', headers: ['from', 'to', 'subject'] }],
  ['folded', 'v=1;\r\n d=acme.\r\n example;\r\n h=from:\r\n to', { domain: 'acme.example', headers: ['from', 'to'] }],
  ['a part of the body', 'd=a.example; l=120', { domain: 'a.example', headers: [], bodyLength: 120 }],
  ['a length that is none', 'd=a.example; l=x120', { domain: 'a.example', headers: [] }],
  ['a length that is too long', 'd=a.example; l=1234567890123456', { domain: 'a.example', headers: [] }],
  ['a value with an equals sign', 'd=a.example; b=ab==; h=from', { domain: 'a.example', headers: ['from'] }],
  ['a tag without a value', 'd; d=a.example; h', { domain: 'a.example', headers: [] }],
  ['no domain', 'v=1; h=from', undefined],
  ['a blank domain', 'd= ; h=from', undefined],
])('a signature: %s', (_, value, told) => {
  const at = { line: 3, length: 20 };
  const signature = signatureOf({ name: 'dkim-signature', value, ...at } as never);
  expect(signature).toEqual(told && { ...told, at: { ...at, column: 1 } });
});

import type { MessageSignature } from '../../model/document/message-parts.js';
import type { RawHeader } from './header-lines.js';

/** The tags of a DKIM signature (RFC 6376, 3.2), without the spaces that folding leaves in them. */
const tagsOf = (value: string): ReadonlyMap<string, string> =>
  new Map(
    value.split(';').flatMap((pair): [string, string][] => {
      const equals = pair.indexOf('=');
      return equals < 0 ? [] : [[pair.slice(0, equals).trim(), pair.slice(equals + 1).replace(/\s+/g, '')]];
    }),
  );

/** What a DKIM signature covers: `d=`, `h=`, `l=` (RFC 6376, 3.5). Undefined for one without a domain. */
export const signatureOf = ({ value, line, length }: RawHeader): MessageSignature | undefined => {
  const tags = tagsOf(value);
  const domain = tags.get('d')?.toLowerCase() ?? '';
  if (domain === '') return undefined;
  const headers = (tags.get('h') ?? '')
    .toLowerCase()
    .split(':')
    .filter((name) => name !== '');
  const size = tags.get('l');
  return {
    domain,
    headers,
    ...(size !== undefined && /^\d{1,15}$/.test(size) ? { bodyLength: Number(size) } : {}),
    at: { line, column: 1, length },
  };
};

import { createHash } from 'node:crypto';

/** The namespace of our names, itself the name `lumo-check` in the namespace of URLs of RFC 9562: `urn:lumo-check`. */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');

/** A UUID of version 5 (RFC 9562): the same for the same name. */
export const uuidOfName = (namespace: string, name: string): string => {
  const digest = createHash('sha1').update(bytesOf(namespace)).update(name, 'utf8').digest().subarray(0, 16);
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  return digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** The same for the same parts, and for no others: of our own names. */
export const uuidOfParts = (parts: readonly unknown[]): string =>
  uuidOfName(uuidOfName(URL_NAMESPACE, 'urn:lumo-check'), JSON.stringify(parts));

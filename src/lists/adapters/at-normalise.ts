/**
 * How the Austrian ECG list (RTR) writes an address before it hashes it. An entry is one address or a whole domain: both must be asked.
 * @module
 */

/** A lower-case address, in both forms of the list. One of its users forgets the lower case and finds nobody. */
export const ecgAddress = (address: string): string => address.trim().toLowerCase();

/** The domain of an address (or a domain as it is) as the interface hashes it (SHA-512): without `@`; '' when there is none. */
export const ecgDomain = (address: string): string => {
  const lower = ecgAddress(address);
  return lower.slice(lower.lastIndexOf('@') + 1);
};

/** The same as the old file hashes it (SHA-1): with `@`; '' when there is none. */
export const ecgAtDomain = (address: string): string => {
  const domain = ecgDomain(address);
  return domain === '' ? '' : `@${domain}`;
};

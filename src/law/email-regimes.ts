/** They have the regime of France, and its top-level domain. */
const OVERSEAS = ['BL', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'WF', 'YT'] as const;

/**
 * How companies may be written to by email, by the country of the contact: an overview of the trade of 2015 to 2018, not the
 * texts themselves, so that configuration may say otherwise. ISO codes.
 */
export const EMAIL_REGIMES = {
  /** An opt-in for every address, generic or named. */
  optIn: ['CH', 'DE', 'DK', 'ES', 'IT', 'PL'],
  /** An opt-in for the address of a person; a generic one is free. Austria's generic addresses are contested. */
  named: ['AT', 'BE', 'NL'],
  /** Opt-out, when the subject relates to the job. */
  optOut: ['FI', 'FR', 'GB', 'IE', 'LU', 'PT', 'SE', ...OVERSEAS],
  /** Sole traders are consumers there, whatever holds for companies. */
  soleTraders: ['AT', 'DE', 'GB', 'NL'],
  /** A generic address takes an opt-in according to some. */
  contested: ['AT'],
  /** A named address that is published for that use is free. */
  published: ['NL'],
} as const;

/** Top-level domains that tell a country of the lists above. The rest are the world's, or used as if they were. */
export const COUNTRY_BY_TOP_LEVEL: Readonly<Record<string, string>> = {
  at: 'AT',
  be: 'BE',
  ch: 'CH',
  de: 'DE',
  dk: 'DK',
  es: 'ES',
  fi: 'FI',
  fr: 'FR',
  ie: 'IE',
  it: 'IT',
  lu: 'LU',
  nl: 'NL',
  pl: 'PL',
  pt: 'PT',
  se: 'SE',
  uk: 'GB',
};

/** The country whose regime and top-level domain another one has. */
export const regimeCountryOf = (country: string): string => ((OVERSEAS as readonly string[]).includes(country) ? 'FR' : country);

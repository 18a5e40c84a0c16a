/** They have the regime of France, and its top-level domain. */
const OVERSEAS = ['BL', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'WF', 'YT'] as const;

/**
 * How companies may be written to by email, by the country of the contact: an overview of the trade of 2015 to 2018, not the
 * texts themselves, so that configuration may say otherwise. ISO codes. An SMS is electronic mail in law (Directive 2002/58,
 * art. 2(h) and 13): the same lists hold for it.
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

/**
 * Where an advertising call to a company takes a consent beforehand, by the texts themselves: TKG 2021 § 174(1) (Austria, whoever
 * is called) and art. 398 of the Electronic Communications Law of 2024 (Poland, subscribers and end users). In the Netherlands
 * sole traders and partnerships are natural persons for calls as for emails (Telecommunications Act, since 1 July 2021).
 */
export const CALL_REGIMES = { optIn: ['AT', 'PL'], soleTraders: ['NL'] } as const;

/** Calling codes that tell a country of the strict lists above, for contacts whose own country nobody wrote down. */
export const COUNTRY_BY_CALLING_CODE: Readonly<Record<string, string>> = {
  '+31': 'NL',
  '+32': 'BE',
  '+34': 'ES',
  '+39': 'IT',
  '+41': 'CH',
  '+43': 'AT',
  '+44': 'GB',
  '+45': 'DK',
  '+48': 'PL',
  '+49': 'DE',
};

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

/** What countries ask for before a company is written to or called, in one. */
export const REGIMES = { email: EMAIL_REGIMES, calls: CALL_REGIMES, codes: COUNTRY_BY_CALLING_CODE } as const;

const HEAD: Readonly<Record<string, string>> = {
  lumo: 'campaign/1',
  name: 'Transporteurs, décembre',
  channel: 'email',
  dates: '{ from: 2026-12-01, to: 2026-12-18 }',
  contacts: 'contacts.csv',
};

/** The plan of an example: the keys that every plan has, then those given; a key that is given replaces one of the head. */
export const planText = (keys: Readonly<Record<string, string>> = {}): string =>
  Object.entries({ ...HEAD, ...keys })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

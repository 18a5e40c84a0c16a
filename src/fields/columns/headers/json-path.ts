/** In what APIs keep the fields of a record: `results.0.properties.hs_legal_basis` is that field. Of `company.properties.name` the company is not left out. */
const ENVELOPE =
  /^(?:(?:\d+|data|results?|records?|items?|contacts?|leads?|people|persons?)\.)*(?:properties|attributes|fields)\.(?=[\w-])/i;

/** In what forms keep what they asked: `guest.registration_answers.Newsletter ?` is that question. */
const ANSWERS = /^(?:[\w-]+\.)*[\w-]*(?:answers?|questions?|responses?|custom_?fields?)\.(?=[^\d.])/i;

/** The field that Salesforce names `Deceased__c` where a company added it, and `npsp__Deceased__c` where a package did. */
const CUSTOM = /^(?:[a-z]\w{0,14}?__)?([a-z](?:_?[a-z0-9])*)__p?c$/i;

/** The name of a cell of JSON without the envelope of its record, or of a form in it; of a field of Salesforce without its package. */
export const withoutEnvelope = (header: string): string => {
  const name = header.replace(ENVELOPE, '').replace(ANSWERS, '');
  return name.endsWith('__c') || name.endsWith('__pc') ? name.replace(CUSTOM, '$1') : name;
};

/** Of several ways to reach one person, which is the first: `email.0.primary` holds true or false, and no address. */
const CHOSEN = /\.\d+\.(?:is_?)?(?:primary|main|default|preferred)$/i;

/** Whether a cell of JSON says which of several values is meant. */
export const saysWhichOfList = (header: string): boolean => CHOSEN.test(header);

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { channelsIn, namesAllChannels } from '../../src/fields/answers/channel-names.js';
import { isInvalidConsentMethod } from '../../src/fields/answers/collection-method.js';
import { isUnwanted, namesNothing } from '../../src/fields/answers/not-wanted.js';
import { isKnownSubscription, readSubscriptionStatus } from '../../src/fields/answers/subscription-status.js';
import { readYesNo, stanceOf } from '../../src/fields/answers/yes-no.js';
import { isNoIdentifier } from '../../src/fields/cells/no-identifier.js';
import { splitContacts } from '../../src/fields/cells/split-values.js';
import { isAccountingHeader, logKindOf } from '../../src/fields/columns/headers/foreign-headers.js';
import { headerOriginOf } from '../../src/fields/columns/headers/header-origin.js';
import { readHeader } from '../../src/fields/columns/headers/header-reader.js';
import { channelsOfHeader } from '../../src/fields/columns/permission/header-channels.js';
import { asksSomethingElse, isOfOtherMatter } from '../../src/fields/columns/permission/other-matter.js';
import { readPermissionHeader } from '../../src/fields/columns/permission/permission-header.js';
import { asksHowToContact, isSurelyARefusal, isSurelyOfPermission } from '../../src/fields/columns/permission/permission-signs.js';
import { reachOwnerOf } from '../../src/fields/columns/reach-owner.js';
import { isGroupCategory, isUnknownBand, sizesOfBand, sizesOfHeadcount } from '../../src/fields/company/company-size.js';
import { nafCode, nafPrefixes, nafVersionOf } from '../../src/fields/company/naf.js';
import { isSiret, readSiren, readSiret, sirenOfWrongSiret } from '../../src/fields/company/siren.js';
import { isCalledAsPersons } from '../../src/fields/company/sole-trader.js';
import { makePurposeReader } from '../../src/fields/consent/recipient/consent-purpose.js';
import { formatIsoDay, parseIsoDay } from '../../src/fields/date/calendar.js';
import { readDate } from '../../src/fields/date/date-formats.js';
import { addOrderEvidence, noOrderEvidence } from '../../src/fields/date/date-order.js';
import { readAnyDate } from '../../src/fields/date/date-reader.js';
import { splitTime } from '../../src/fields/date/time-of-day.js';
import { readWordedDate } from '../../src/fields/date/worded-date.js';
import { isDisposable } from '../../src/fields/email/disposable/disposable.js';
import { domainTypoOf } from '../../src/fields/email/domain-typo.js';
import { readEmail } from '../../src/fields/email/email-reader.js';
import { isSharedDomain, readDomain, registrableDomain } from '../../src/fields/email/listed-domain.js';
import { isNotForProspecting, isRoleAddress } from '../../src/fields/email/role-address.js';
import { webmailKindOf } from '../../src/fields/email/webmail.js';
import { countryCode } from '../../src/fields/geography/country.js';
import { departmentOf, departmentOfCommune, otherDepartmentOf, regionOf } from '../../src/fields/geography/french-department.js';
import { languageOfCell, languageOfCountry } from '../../src/fields/geography/reader-language.js';
import {
  anonymisedMailbox,
  isAnonymousName,
  isHash,
  isPersonName,
  isPlaceholderDomain,
} from '../../src/fields/identity/anonymised-values.js';
import { mask } from '../../src/fields/identity/mask.js';
import { fuzzyPostalKey, postalIdentities, postalKey } from '../../src/fields/identity/postal-identity.js';
import { makeMentionReader } from '../../src/fields/opposition/directory-mention.js';
import { isOptOutFileName } from '../../src/fields/opposition/opt-out-file.js';
import { channelsAnsweredNo } from '../../src/fields/opposition/refusal/channel-answers.js';
import { readByLexicon } from '../../src/fields/opposition/refusal/lexicon-reader.js';
import { namesContact, readRefusal } from '../../src/fields/opposition/refusal/read-refusal.js';
import { ageOf } from '../../src/fields/person/ages/age-of.js';
import { minorStatusOf, schoolTitleOf } from '../../src/fields/person/ages/school-titles.js';
import { jobFunctionsOf } from '../../src/fields/person/job-function.js';
import { looksLikePerson } from '../../src/fields/person/person-name.js';
import { readDeceased } from '../../src/fields/person/said-deaths.js';
import { callerKindOf, isHiddenNumber } from '../../src/fields/phone/caller-kind.js';
import { makePhoneReader } from '../../src/fields/phone/phone-reader.js';
import { phoneUsageOf } from '../../src/fields/phone/phone-usage.js';
import { phoneServiceOf } from '../../src/fields/phone/services/service-number.js';
import { isFairInDoubt } from '../../src/fields/provenance/fair.js';
import { provenanceOf } from '../../src/fields/provenance/provenance.js';
import { pageKindOf } from '../../src/fields/provenance/published-contact.js';
import { saleOriginOf } from '../../src/fields/provenance/sale-origin.js';
import { makeVagueSourceTest } from '../../src/fields/provenance/vague-source.js';
import { readRelation } from '../../src/fields/retention/relation.js';
import { isCard, isIban, isNir } from '../../src/fields/sensitive/checked-numbers.js';
import { IDENTIFIERS, makeIdentifierReader } from '../../src/fields/sensitive/identifiers.js';
import { isBsn, isCodiceFiscale, isNino, isSpanishId, isSsn } from '../../src/fields/sensitive/identity-documents.js';
import { cellShapeOf, describesColumn, holdsContactValue, isAmount, isPlaceholder } from '../../src/fields/table/cell-shape.js';
import { isFilled } from '../../src/fields/text/filled-cell.js';
import { visibleText } from '../../src/fields/text/invisible.js';
import { repairMojibake } from '../../src/fields/text/mojibake.js';
import { isReplySubject } from '../../src/fields/text/reply-subject.js';
import { corruptionOf } from '../../src/fields/text/text-corruption.js';
import type { DateValue } from '../../src/model/contact/values.js';

type Read = (text: string) => unknown;
/** A reader that says nothing where it says what it says of most. */
const unless =
  (usual: string, read: Read): Read =>
  (text) =>
    read(text) === usual ? '' : read(text);

const day = ({ status, day: first, later }: DateValue): string =>
  status === 'ok' ? formatIsoDay(first) : status === 'ambiguous' ? `${formatIsoDay(first)} or ${formatIsoDay(later)}` : status;
const phones = {
  FR: makePhoneReader('FR'),
  GP: makePhoneReader('GP'),
  BE: makePhoneReader('BE'),
  US: makePhoneReader('US'),
  GB: makePhoneReader('GB'),
};
const phone =
  (country: keyof typeof phones): Read =>
  (text) => {
    const { e164, valid, type, damage, invisible } = phones[country](text);
    return e164 === '' && damage === 'none'
      ? ''
      : [e164, valid ? type : 'not valid', damage !== 'none' && damage, invisible && 'invisible'].filter(Boolean).join(' ');
  };
const identifiers = makeIdentifierReader();
const TODAY = parseIsoDay('2026-11-24');

/** Who reads the texts of each part of the samples. What a reader says of a text is written down where it says anything. */
const READERS: Readonly<Record<string, Readonly<Record<string, Read>>>> = {
  dates: {
    'day first': (text) => day(readDate(text, 'day-first')),
    'month first': (text) =>
      day(readDate(text, 'month-first')) === day(readDate(text, 'day-first')) ? '' : day(readDate(text, 'month-first')),
    unresolved: (text) => (day(readDate(text, 'unresolved')) === day(readDate(text, 'day-first')) ? '' : day(readDate(text, 'unresolved'))),
    common: (text) => (day(readAnyDate(text, 'day-first')) === day(readDate(text, 'day-first')) ? '' : day(readAnyDate(text, 'day-first'))),
    order: (text) => Object.entries(addOrderEvidence(noOrderEvidence(), text)).flatMap(([name, count]) => (count > 0 ? [name] : [])),
    time: (text) => splitTime(text).time,
    words: readWordedDate,
  },
  phones: {
    FR: phone('FR'),
    GP: phone('GP'),
    BE: phone('BE'),
    US: phone('US'),
    GB: phone('GB'),
    shows: (text) => (phones.FR(text).e164 === '' ? '' : callerKindOf(phones.FR(text))),
    service: (text) => phoneServiceOf(phones.FR(text)),
    usage: (text) => (phoneUsageOf(text) === 'unknown' ? '' : phoneUsageOf(text)),
    hidden: isHiddenNumber,
    mask: (text) => mask(text, 'phone'),
  },
  emails: {
    address: (text) => (readEmail(text).valid ? readEmail(text).lower : ''),
    'not valid': (text) => !readEmail(text).valid && readEmail(text).lower,
    role: (text) => isRoleAddress(readEmail(text).local),
    'not for prospecting': (text) => isNotForProspecting(readEmail(text).local),
    webmail: (text) => webmailKindOf(readEmail(text).domain),
    disposable: (text) => isDisposable(readEmail(text).domain),
    meant: (text) => domainTypoOf(readEmail(text).domain)?.meant,
    domain: readDomain,
    registrable: (text) => readDomain(text) && registrableDomain(readDomain(text) as string),
    shared: (text) => isSharedDomain(readDomain(text) ?? ''),
    'nobody’s': (text) => anonymisedMailbox(readEmail(text)) ?? isPlaceholderDomain(readEmail(text).domain),
    mask: (text) => mask(text, 'email'),
  },
  cells: {
    values: (text) => splitContacts(text).join(' ¦ '),
    none: isNoIdentifier,
    filled: isFilled,
    shape: cellShapeOf,
    amount: isAmount,
    contact: holdsContactValue,
    placeholder: isPlaceholder,
    describes: describesColumn,
  },
  post: {
    key: (text) => {
      const [lastName = '', address = '', postcode = '', fullName = ''] = text.split(';');
      return postalIdentities({ lastName, firstName: '', fullName, address, postcode })
        .map((one) => `${postalKey(one)} ~ ${fuzzyPostalKey(one)}`)
        .join(' ; ');
    },
  },
  companies: {
    siren: readSiren,
    'siren, padded': (text) => (readSiren(text, true) === readSiren(text) ? '' : readSiren(text, true)),
    siret: (text) => isSiret(text) && readSiret(text),
    'siret, padded': (text) => (readSiret(text, true) === readSiret(text) ? '' : readSiret(text, true)),
    'wrong siret': sirenOfWrongSiret,
    naf: (text) => (nafCode(text).digits === '' ? '' : `${nafCode(text).digits}${nafCode(text).letter} ${nafVersionOf(text) ?? ''}`),
    prefixes: (text) =>
      nafPrefixes(text, 'rev2').join(' ') +
      (nafPrefixes(text, '2025').join() === nafPrefixes(text, 'rev2').join() ? '' : ` / ${nafPrefixes(text, '2025').join(' ')}`),
    headcount: sizesOfHeadcount,
    band: sizesOfBand,
    'unknown band': isUnknownBand,
    group: isGroupCategory,
    persons: isCalledAsPersons,
  },
  persons: {
    person: looksLikePerson,
    name: isPersonName,
    anonymous: isAnonymousName,
    hash: isHash,
    dead: (text) => (readDeceased(text) === 'unclear' ? '' : readDeceased(text)),
    age: (text) => (ageOf(text, TODAY) ? `${ageOf(text, TODAY)?.least} to ${ageOf(text, TODAY)?.most}` : ''),
    school: (text) =>
      schoolTitleOf(text) &&
      [
        schoolTitleOf(text),
        ...['lycee-x.fr', 'acme.fr'].map((domain) => minorStatusOf(schoolTitleOf(text) as 'pupil', domain) ?? '-'),
      ].join(' '),
    functions: (text) => [...jobFunctionsOf(text)].join(' '),
    mask: (text) => mask(text),
  },
  places: {
    country: countryCode,
    language: languageOfCell,
    'language there': languageOfCountry,
    department: departmentOf,
    region: (text) => regionOf(departmentOf(text)),
    commune: departmentOfCommune,
    other: otherDepartmentOf,
  },
  answers: {
    stance: (text) => stanceOf(text).stance && `${stanceOf(text).stance}${stanceOf(text).whole ? ' whole' : ''}`,
    allow: (text) => (readYesNo(text, 'allow') === 'unknown' ? '' : readYesNo(text, 'allow')),
    refuse: (text) => (readYesNo(text, 'refuse') === 'unknown' ? '' : readYesNo(text, 'refuse')),
    subscription: (text) => (isKnownSubscription(text) ? readSubscriptionStatus(text) : ''),
    channels: (text) => channelsIn(text).join(' '),
    'all channels': namesAllChannels,
    nothing: namesNothing,
    unwanted: isUnwanted,
    'no consent': isInvalidConsentMethod,
    relation: (text) => (readRelation(text) === 'unknown' ? '' : readRelation(text)),
    purpose: unless('unclear', makePurposeReader(['chaudières'])),
    mention: unless('unclear', makeMentionReader('Bloctel')),
    'mention under a list': unless('unclear', makeMentionReader('Liste rouge')),
    reply: isReplySubject,
  },
  sources: {
    provenance: (text) => (provenanceOf(text) === 'other' ? '' : provenanceOf(text)),
    sale: (text) => (saleOriginOf(text) === 'unclear' ? '' : saleOriginOf(text)),
    fair: isFairInDoubt,
    page: (text) => (pageKindOf(text) === 'none' ? '' : pageKindOf(text)),
    vague: makeVagueSourceTest(['chose']),
  },
  identifiers: {
    found: (text) =>
      IDENTIFIERS.flatMap((name, kind) => ((identifiers.read(text) >> kind) & 1 ? [`${name} at ${identifiers.at[kind]}`] : [])).join(', '),
    nir: isNir,
    iban: isIban,
    card: isCard,
    'Spanish id': isSpanishId,
    codice: isCodiceFiscale,
    bsn: isBsn,
    nino: isNino,
    ssn: isSsn,
  },
  texts: {
    corrupted: (text) => JSON.stringify(corruptionOf(text)),
    repaired: (text) => (repairMojibake(text) === text ? '' : repairMojibake(text)),
    visible: (text) => (visibleText(text) === text ? '' : visibleText(text)),
  },
};

/** Who reads texts that are spelled out only: notes, and headers. */
const SPELLED: typeof READERS = {
  ...READERS,
  refusals: {
    refuses: (text) => readRefusal(text).channels.join(' '),
    doubt: (text) => readRefusal(text).doubt,
    'by words': (text) => readByLexicon(text).channels.join(' '),
    'in doubt by words': (text) => readByLexicon(text).doubt,
    'names contact': namesContact,
    'answered no': (text) => channelsAnsweredNo(text).join(' '),
    'file of refusals': isOptOutFileName,
    mention: unless('unclear', makeMentionReader('Bloctel')),
    'mention under a list': unless('unclear', makeMentionReader('Liste rouge')),
  },
  headers: {
    field: (text) => {
      const hint = readHeader(text);
      return hint && `${hint.is === 'field' ? hint.field : hint.is} ${hint.weight}`;
    },
    permission: (text) => readPermissionHeader(text),
    channels: (text) => (channelsOfHeader(text).length === 4 ? '' : channelsOfHeader(text).join(' ')),
    log: logKindOf,
    accounts: isAccountingHeader,
    owner: reachOwnerOf,
    'of others': isOfOtherMatter,
    'asks something else': asksSomethingElse,
    'asks how': asksHowToContact,
    sure: isSurelyOfPermission,
    'surely refuses': isSurelyARefusal,
    origin: (text) => unless('unknown', () => headerOriginOf([text]))(text),
  },
};

/** Parts under `# name`, one text a line; `\u200b` and the like are written so, and `\n` for a line end. */
const samplesOf = (file: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    readFileSync(new URL(`samples/${file}.txt`, import.meta.url), 'utf8')
      .split(/^# /m)
      .slice(1)
      .map((part) => {
        const [name = '', ...lines] = part.trimEnd().split('\n');
        const texts = lines.map((line) =>
          line.replace(/\\u([\da-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replaceAll('\\n', '\n'),
        );
        return [name, texts] as const;
      }),
  );
const shown = (value: unknown): string =>
  value === undefined || value === false || value === '' || value === 0 || (Array.isArray(value) && value.length === 0)
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
const escaped = (text: string): string =>
  JSON.stringify(text).replace(/[^\x20-\x7e\u00a1-\u024f’€–—]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const VALUES = samplesOf('values');
/** The words of the expressions of this room: each choice once, each part that may be missing with and without. */
const SPELLINGS = samplesOf('spellings');

const golden = async (texts: readonly string[], readers: Readonly<Record<string, Read>>, to: string): Promise<void> => {
  const lines = texts.map((text) => {
    const said = Object.entries(readers).flatMap(([by, read]) => {
      const value = shown(read(text));
      return value === '' ? [] : [value === 'true' ? by : `${by} ${value}`];
    });
    return `${escaped(text)} → ${said.join('; ')}`.trimEnd();
  });
  expect(lines.length).toBeGreaterThan(10);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${to}.txt`);
};

/** `npx vitest run test/fields/value-readings.test.ts -u` writes what is read, and each line that changes is read. */
it.each(Object.entries(READERS))('what is read of %s', (name, readers) => golden(VALUES.get(name) ?? [], readers, `values/${name}`));
it.each(Object.entries(SPELLED).filter(([name]) => SPELLINGS.has(name)))('what is read of %s, spelled out', (name, readers) =>
  golden(SPELLINGS.get(name) ?? [], readers, `spellings/${name}`),
);

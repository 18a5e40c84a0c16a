import type { StemSieve } from '../../fields/bytes/stem-sieve.js';
import { mayBeClosedByName } from '../../fields/company/closed-company.js';
import { mayNamePrivatePerson } from '../../fields/company/private-words.js';
import { mayBeRetired } from '../../fields/company/retired.js';
import { mayNoteDeadAddress } from '../../fields/email/returned/undeliverable.js';
import { mayNameLine } from '../../fields/opposition/refusal/denied-lines.js';
import { mayHoldRefusal, mayHoldWord } from '../../fields/opposition/refusal/sieves/refusal-sieves.js';
import { mayNamePupil } from '../../fields/person/ages/noted-ages.js';
import { mayMarkDeath } from '../../fields/person/death-marks.js';
import { mayNoteMinor } from '../../fields/person/minor-notes.js';
import { mayNoteProtection } from '../../fields/person/protection-notes.js';
import { mayNoteRecord } from '../../fields/person/record/record-notes.js';

/** What rules of contacts look for in nearly every cell. */
export const STEM_SIEVES: readonly StemSieve[] = [
  mayHoldWord,
  mayHoldRefusal,
  mayMarkDeath,
  mayNoteProtection,
  mayNamePrivatePerson,
  mayNoteDeadAddress,
  mayNoteMinor,
  mayNoteRecord,
  mayNameLine,
  mayBeRetired,
  mayNamePupil,
  mayBeClosedByName,
];

import { CHANNELS } from '../../../model/contact/channel.js';
import type { ColumnInfo, Contact } from '../../../model/contact/contact.js';
import { makeColumnReader } from '../../cells/field-reader.js';
import { readAs } from '../../cells/read-as.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { mayHoldRefusal } from '../refusal/sieves/refusal-sieves.js';
import type { UnreadCells } from '../unread/unread-cells.js';

/**
 * Blocks of whom a note calls by what they are: "Direktor gesperrt", "agence bloquée". That is somebody else, unless the row says that the contact is the
 * director, or of the agency: then somebody must look.
 */
const BLOCK = prefiltered(
  /^(?:(?:le|la|l|the|der|die|das|el|il|de|het|notre|unser|unsere) )?(\S+)(?: (?:ist|is|est|es|e|wurde|a ete|has been|ha sido|e stat[oa]|werd))? (?:gesperrt|blockiert|bloquee?|blocked|bloquead[oa]|bloccat[oa]|geblokkeerd|blackliste[ed]?|black ?listed)(?: (?:seit|depuis|since|desde|dal|sinds|le|am|on) .*)?$/,
);
/** Whoever is at the head, by whichever name. */
const HEAD =
  /^(?:(?:co ?)?gerante?|dirigeante?|patron(?:ne)?|pdg|direct(?:eur|rice|ora?)|owner|managing|ceo|md|boss|chef(?:in)?|inhaber(?:in)?|geschaftsfuhrer(?:in)?|gf|direktor(?:in)?|gerente|duen[oa]|jef[ae]|titolare|diret(?:tore|trice|ora?)|amministratore|zaakvoerder|eigenaar|directeur)$/;
const ENDING = /(?:in|fe|ne|e|a|o)$/;
const stemOf = (word: string): string => word.replace(ENDING, '');
/** Shorter ones are articles and forms in law. */
const SHORTEST = 4;
const LONGEST = 80;

/** Whom a note says to be blocked, in a word; undefined where it says anything else. */
const blockedIn = (text: string): string | undefined => (text.length > LONGEST ? undefined : BLOCK.exec(plainWords(text))?.[1]);

/** The notes of a file that block whoever its rows say the contact to be. */
export const makeOwnBlocks = (columns: readonly ColumnInfo[]): readonly UnreadCells[] => {
  const named = columns.filter((info) => readAs(info) === 'jobTitle' || readAs(info) === 'company').map(({ column }) => column);
  if (named.length === 0) return [];
  const isOf = (contact: Contact, who: string): boolean =>
    named.some((column) => {
      const words = plainWords(contact.cell?.(column) ?? '').split(' ');
      return words.some((word) => (word.length >= SHORTEST && stemOf(word) === stemOf(who)) || (HEAD.test(who) && HEAD.test(word)));
    });
  return columns
    .filter((info) => !info.elsewhere && !info.suspect && (readAs(info) === 'comments' || readAs(info) === 'status'))
    .map((info): UnreadCells => {
      const { column, field } = info;
      const read = makeColumnReader(column, blockedIn);
      return {
        at: ({ row }) => ({ is: 'cell', row, column, field: field ?? 'other' }),
        channels: CHANNELS,
        sifted: { column, sieve: mayHoldRefusal },
        reason: (contact) => {
          const who = read(contact);
          return who !== undefined && isOf(contact, who) ? 'words' : undefined;
        },
      };
    });
};

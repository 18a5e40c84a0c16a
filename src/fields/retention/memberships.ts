import type { ColumnInfo, Contact } from '../../model/contact/contact.js';
import { stanceOf } from '../answers/yes-no.js';
import { makeColumnReader } from '../cells/field-reader.js';
import { isOpenColumn } from '../cells/read-as.js';
import { foldHeader } from '../text/fold-header.js';
import { prefiltered } from '../text/prefilter/prefiltered.js';

/**
 * Columns that ask by a yes or a no whether a membership or a regular gift runs. It is no sale, and so no `contractActive`: how long somebody is kept
 * follows from it, and not what may be sent.
 * @module
 */

const RUNS_IF_YES = prefiltered(
  /^(?:est |is )?(?:cotisante?|(?:cotisation |adhesion |adherente? |membre |licence )?a jour(?: (?:de |d )?(?:sa )?(?:cotisation|adhesion))?|(?:adhesion|cotisation|licence|adhesion actuelle) (?:en cours|active|valide)|(?:adherente?|membre|cotisante?|societaire) acti(?:f|ve)|dons? reguliers?|(?:donateur|donatrice|don) (?:reguliere?|mensuell?e?|recurrente?)|(?:prelevement|prelevement automatique|pa) (?:actif|en cours)|(?:active|current|paid|paid up|paying) member|member(?:ship)? (?:active|current|paid|paid up)|(?:active|current) membership|(?:recurring|regular|monthly) (?:donor|giver|gift|donation|giving)|(?:aktives )?mitglied|dauerspender(?:in)?|mitgliedschaft aktiv|(?:huidig |actief )?lid|lidmaatschap (?:actief|lopend)|(?:vaste|regelmatige) (?:donateur|schenker)|socio activo|socio actual|donante (?:regular|recurrente)|socio (?:attivo|in regola)|donatore regolare|in regola con la quota|socio ativo|quotas em dia|doador regular)$/,
);

/** A reader of whether such a column says yes of a contact; undefined for a file that has none. Who says no is as the rest of the row says. */
export const makeMembershipReader = (columns: readonly ColumnInfo[]): ((contact: Contact) => boolean) | undefined => {
  const readers = columns
    .filter((info) => isOpenColumn(info) && RUNS_IF_YES.test(foldHeader(info.header)))
    .map(({ column }) => makeColumnReader(column, (text) => stanceOf(text.trim()).stance === 'tick'));
  return readers.length === 0 ? undefined : (contact) => readers.some((runs) => runs(contact));
};

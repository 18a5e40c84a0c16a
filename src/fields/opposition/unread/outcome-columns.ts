import { foldHeader } from '../../text/fold-header.js';
import { memoise } from '../../text/memoise.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { channelsOfNumberStatus } from './number-status.js';

/**
 * Columns that say what became of a call, a contact or a sale, by their headers: agents write in codes there, and one of them may be that somebody is not
 * to be called again.
 * @module
 */

/** What such a header asks: how a `call` ended, some `outcome`, why somebody `refused`. */
export type AsksOutcome = 'call' | 'outcome' | 'refused';

const OF = '(?:(?:d|de|du|des|de l|de la|of|for|the|der|des|del|della|dell|di|van|van het|van de|l|la|le|el|il) )*';
const BEFORE = '(?:(?:code|codes|libelle|lib|detail|sous|sub|dernier|derniere|last|final|letzte[rs]?|ultim[oa]|laatste|type|cd|id) )*';
const OUTCOME =
  '(?:resultats?|results?|issue|outcomes?|dispositions?|esito|ergebnis|resultados?|resultaat|uitkomst|afloop|qualif(?:ication)?s?|qualifikation|tipificacion(?:es)?|conclusion|cloture|statut|status|etat|estado|stato|stand)';
const CALL =
  '(?:appels?|calls?|anrufe?s?|llamadas?|chiamat[ae]|gesprek|telefonates?|gesprachs?|telephoniques?|phoning|telemarketing|prospection|telefonata|telefonica)';
const OF_CALL = prefiltered(
  `^${BEFORE}${OUTCOME} ${OF}${BEFORE}${CALL}(?: \\d+)?$|^${BEFORE}${CALL} ${BEFORE}(?:${OUTCOME}|code)(?: (?:code|name|reason|1|2))?$|^${BEFORE}(?:(?:call|agent) )?dispo(?:sition)?s?(?: (?:code|name|status|reason))?$|^${BEFORE}wrap ?ups?(?: (?:code|reason|name|status))?$|^anruf(?:ergebnis|status|code)$`,
);
const BARE_OUTCOME = prefiltered(
  `^${BEFORE}(?:resultats?|results?|outcomes?|issue|esito|ergebnis|resultados?|resultaat|uitkomst|afloop|qualif(?:ication)?s?|qualifikation|tipificacion(?:es)?|tipificacao|tipizzazione|conclusion|retours?|motifs?|raison|reasons?|grund|motivo|reden|cloture)(?: ${OF}(?:contacts?|kontakts?|contatto|contacto|campagnes?|campaigns?|kampagne|leads?|fiches?|prospects?|agents?|operat\\w+|tele ?conseill\\w+|action|activite|relance))?(?: \\d{1,2})?$|^(?:letzter|aktueller) stand$|^bearbeitungsstand$`,
);
/** What is lost, or rejected, as a candidate is too. A “rejet” is one of a payment. */
const LOST = prefiltered(
  `^${BEFORE}(?:motifs?|raisons?|causes?|reasons?|grund|motivos?|razon|reden) ${OF}(?:pertes?|abandon|echec|non conversion|non vente|cloture|fermeture|disqualification|loss|lost|closing|closed|perdida|perdita|verlusts?|verlies)$|^(?:closed )?(?:lost?s?|loss|disqualification|disqualified|unqualified|closed|closing) (?:lost )?reason$|^(?:verlust|ablehnungs|absage)grund$|^(?:rejection|loss) reason$|^(?:reason|grund) ${OF}(?:rejection|ablehnung|absage)$`,
);
const REFUSING = '(?:refus|refusals?|refusing|rechazo|negativa|rifiuto|weigering|non interet|desinteret|desinteres|disinteresse)';
const WHY = prefiltered(
  `^${BEFORE}(?:motifs?|raisons?|causes?|reasons?|grund|motivos?|razon|causale|reden) ${OF}${REFUSING}(?: ${OF}(?:clients?|prospects?|contacts?|appels?|cliente))?$|^${BEFORE}${REFUSING} (?:motifs?|raisons?|causes?|reasons?|code|motivos?)$|^weigerungsgrund$`,
);

/** What a header asks of how things ended; undefined where it asks something else. */
export const outcomeAskedBy = memoise((header: string): AsksOutcome | undefined => {
  const asked = foldHeader(header);
  if (WHY.test(asked)) return 'refused';
  if (OF_CALL.test(asked) || channelsOfNumberStatus(header)) return 'call';
  return BARE_OUTCOME.test(asked) || LOST.test(asked) ? 'outcome' : undefined;
});

/** How agents write that a call brought nothing and may not be made again, each of which is something else elsewhere. */
const MAY_REFUSE = prefiltered(
  /^(?:n ?p ?[arc]|npad|dncm?|dnd|bmn|bl|bls?t|blk|blklst|neg(?:ati[fv][eoa]?s?|ativ|at)?|nega|ref(?: (?:def\w*|cat\w*|tot\w*|sec|arg\w*))?|refd|weiger\w*|verweigert?\w*|raccroche\w*|racc(?: nez)?|hung ?up|aufgelegt|colgo|ha riattaccato|riattaccato|opgehangen|rgpd|gdpr|dsgvo|ko def\w*)$/,
);
/** What argued and came to nothing: "ARG-", "Argumenté négatif". */
const ARGUED_IN_VAIN = /^arg(?:umente?e?s?)? ?(?:-|[–_]|neg\w*|non|ko|refus\w*)$/;

/** Whether the text of a column of outcomes is one that may be a refusal wherever it stands there. */
export const mayBeRefusalCode = (text: string): boolean => {
  const words = plainWords(text.replace(/_/g, ' '));
  return MAY_REFUSE.test(words) || ARGUED_IN_VAIN.test(text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
};

/** Outcomes of calls in words and codes that everybody reads, by which a column shows that it holds them. */
const DISPOSITION = prefiltered(
  /^(?:rdv\w*|rdv pris|rendez vous\w*|nrp|nr|npa?i|rep|rpd|repd|repondeur|msg(?: laisse)?|message laisse|messagerie|occupe|occ|absent|abs|injoignable|inj|pas de reponse|sans reponse|a rappeler|rappel|rappeler|rap|cbk|call ?back|callbk|faux numero|mauvais numero|fax|hors service|hors cible|no answer|busy|voice ?mail|left message|answering machine|wrong number|nicht erreicht|niemand erreicht|besetzt|mailbox|anrufbeantworter|ruckruf|wiedervorlage|termin(?: vereinbart)?|verkauf|falsche nummer|no (?:contesta|responde|localizado)|ocupado|comunica(?:ndo)?|ilocalizable|buzon(?: de voz)?|contestador(?: automatico)?|(?:volver a |re)llamar|cita(?: concertada)?|venta(?: cerrada)?|(?:numero|telefono) (?:equivocado|erroneo)|non risponde|occupato|irreperibile|segreteria(?: telefonica)?|richiamare|appuntamento(?: fissato)?|vendita|numero errato|geen gehoor|niet bereikt|bezet|antwoordapparaat|terugbellen|afspraak|in gesprek|verkoop|verkeerd nummer|vente|sale|ko|pas interesse|not interested|argumente\w*|arg)$/,
);
/** Whether some of these cells say how a call ended. */
export const holdDispositions = (values: readonly string[]): boolean =>
  [...new Set(values)].some((text) => text.length <= 40 && DISPOSITION.test(plainWords(text)));

const OF_SEQUENCE =
  /\b(?:campaigns?|campagnes?|campanas?|kampagnen?|campagn[ae]|campanhas?|sequences?|sequenz(?:en)?|sequenz[ae]|secuencias?|sequencias?|cadences?|cadenz[ae]|cadencias?|workflows?|flows?|drips?)\b/;
const OF_SUBSCRIPTION =
  /\b(?:\w*subscri\w*|abonn\w*|suscri\w*|iscri\w*|inscri\w*|newsletters?|opt ?(?:in|out)|consent\w*|consens\w*|permission\w*)\b/;
/** Whether a header asks how far a sequence of mails or a campaign is with somebody: "Campaign state", "Cadence status". */
export const asksOfSequence = memoise((header: string): boolean => {
  const asked = foldHeader(header);
  return OF_SEQUENCE.test(asked) && /\b(?:stat\w*|etat|estado|zustand|stage|step|etape)\b/.test(asked) && !OF_SUBSCRIPTION.test(asked);
});

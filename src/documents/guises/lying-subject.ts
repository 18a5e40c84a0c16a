import { prefiltered } from '../../fields/text/prefilter/prefiltered.js';
import { plainName } from './known-names.js';

/**
 * Subjects of a matter that prospecting does not follow: a bill unpaid, an order confirmed, an account suspended, a formal notice (CPCE L34-5:
 * no subject without relation to the offer). On folded text.
 * @module
 */

/** A thing of the reader, in the singular: "vos factures impayées" are those of his clients. */
const BILL = [
  prefiltered(
    /\b(?:votre|la|notre|your|the|ihre|uw|su|la sua|la tua)?(?:^| )(?:facture|invoice|rechnung|factuur|factura|fattura|paiement|payment|virement)(?: (?:n|no|nr|number|num|ref|du|of|from|\d\w*|de|client)){0,3} ?(?:\d[\w ]{0,12} )?(?:est |a ete |is |has been |ist |is nog |esta |e |reste |remains )?(?:encore |toujours |still |now |not yet )?(?:impayee?|en retard|en attente|echue?|a regler|rejetee?|refusee?|non reglee?|overdue|unpaid|past due|due|pending|declined|rejected|failed|uberfallig|unbezahlt|offen|onbetaald|openstaand|vervallen|impagada|vencida|pendiente|non pagat[ao]|scaduta)$/,
  ),
  prefiltered(
    /\b(?:votre|your|ihre|uw|su) (?:facture|invoice|rechnung|factuur|factura) (?:n|no|nr|number|ref|du|de (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))\b/,
  ),
];
const ORDER = [
  prefiltered(
    /\b(?:confirmation|bestatigung|bevestiging|confirmacion|conferma) (?:de |d |of |del? |della |van )?(?:votre|your|ihre[rs]?|uw|su|la sua|suo|l )?(?:votre|your|ihre[rs]?|uw|su|sua|suo)? ?(?:commande|achat|paiement|reservation|rendez vous|rdv|livraison|order|purchase|payment|booking|appointment|meeting|delivery|bestellung|zahlung|termins?|bestelling|betaling|afspraak|pedido|pago|cita|ordine|pagamento|appuntamento)(?: (?:n|no|nr|\d\w*)| de \w+| du \w+| for \w+)?(?: \w+){0,2}$/,
  ),
  prefiltered(
    /\b(?:votre|your|ihre|uw|su) (?:commande|order|bestellung|bestelling|pedido|colis|parcel|package|paket|pakket|reservation|booking)(?: (?:n|no|nr|number)? ?\d\w*)? (?:est|a ete|has been|is|was|ist|wurde|esta|ha sido) (?:bien )?(?:confirmee?|expediee?|validee?|prete?|en attente|bloque|retenu|confirmed|shipped|ready|held|on hold|pending|bestatigt|versandt|bevestigd|verzonden|confirmad[oa]|enviad[oa])\b/,
  ),
  prefiltered(
    /^(?:re |tr )?(?:votre |notre |your |our )?(?:rendez vous|rdv|appointment|meeting|reunion|termin|afspraak|cita|appuntamento)(?: (?:est|is|du \w+|de \w+))? (?:bien )?(?:confirme|confirmed|bestatigt|bevestigd|confirmad[oa]|confermato)\b/,
  ),
];
const ACCOUNT = prefiltered(
  /\b(?:votre|your|ihr|uw|su) (?:\w+ )?(?:compte|acces|site|nom de domaine|domaine|boite mail|messagerie|carte|dossier|account|access|website|domain|mailbox|card|konto|zugang|rekening|cuenta)(?: (?:client|bancaire|pro|\w+ \w+))? (?:sera|est|va etre|a ete|sera bientot|will be|has been|is|is about to be|wird|wurde|wordt|is|sera|ha sido) (?:bientot |demain |soon |temporairement |temporarily |definitivement )?(?:suspendue?|bloquee?|desactivee?|fermee?|cloturee?|supprimee?|expiree?|limitee?|suspended|blocked|disabled|closed|deleted|locked|restricted|gesperrt|geblokkeerd|geschorst|suspendid[oa]|bloquead[oa])\b/,
);
/** Alone, or with a number: "Mise en demeure : comment la rédiger" tells how. */
const NOTICE = [
  prefiltered(
    /^(?:derniere? |urgent )?(?:mise en demeure|avis de (?:saisie|poursuites?|recouvrement|passage|mise en demeure)|avis d (?:huissier|imposition)|formal notice|notice before action|final demand|letzte mahnung|mahnung|aanmaning|sommatie|requerimiento de pago|diffida)(?: (?:avant|de payer|n|ref|du|before|no|nr|\d)\b.{0,40})?$/,
  ),
  prefiltered(
    /\b(?:derniere?|ultime|last|final) (?:rappel|avis|relance|notice|reminder|warning) (?:avant|before) (?:\w+ )?(?:poursuites?|saisie|recouvrement|contentieux|huissier|penalites?|suspension|radiation|legal|court|action|collection|prosecution|penalt\w+)\b/,
  ),
  prefiltered(/^(?:convocation|assignation|citation a comparaitre|court summons)(?: (?:n|ref|du|le|devant|au)\b.{0,30})?$/),
];
/** What asks, tells how, or sells what such matters are handled with. */
const SPEAKS_OF =
  /\b(?:comment|how|modeles?|templates?|guide|exemples?|evite[rz]|avoid|automatis\w*|automat\w*|logiciel|software|et si|what if|reduis\w*|reduce|gere[rz]|manage)\b/;

/** Whether a subject speaks of a bill, an order, an account or a notice of the reader. */
export const saysFalseCase = (subject: string): boolean => {
  if (/[?？]/.test(subject)) return false;
  const says = plainName(subject);
  if (SPEAKS_OF.test(says)) return false;
  return [...BILL, ...ORDER, ACCOUNT, ...NOTICE].some((pattern) => pattern.test(says));
};

import { foldHeader } from '../../text/fold-header.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * A status of what is active or over, and of nobody in particular: "résilié" or "opgezegd" beside "actif" under a bare "Statut". In a file of people who signed
 * up for mails that may be the sign-up itself; in one of contracts or orders it is one of these.
 * @module
 */

const ASKS = /^(?:statut|status|estatus|etat|estado|stato|zustand|estado actual|current status|statut actuel)$/;
const ACTIVE = prefiltered(
  /^(?:actif|active?|aktiv|activ[oa]|attiv[oa]|actief|ativ[oa]|aktywn[ya]|aktivni|en cours|ouverte?|open|inactif|inactive|inaktiv|inactiv[oa]|inattiv[oa]|inativ[oa]|inactief|nieaktywn[ya]|en attente|pending|suspendue?|suspended|suspendid[oa]|sospes[oa])$/,
);
const OVER = prefiltered(
  /^(?:resiliee?|clotur(?:e|ee)|close?|fermee?|terminee?|annulee?|gekundigt|geschlossen|beendet|storniert|opgezegd|gesloten|beeindigd|gestopt|closed|cancell?ed|terminated|ended|cancelad[oa]|cerrad[oa]|finalizad[oa]|dad[oa] de baja|baja|chius[oa]|disdett[oa]|cessat[oa]|annullat[oa]|encerrad[oa]|fechad[oa]|avslutad|avslutat|avslutet|opsagt|oppsagt|uppsagd|lukket|stangd|zamkniet[ya]|zakonczon[ya])$/,
);
/** What a contract, a plan or a sale is told by in the headers of a file. */
const OF_CONTRACT = prefiltered(
  /\b(?:contrat|contract|vertrag|contrato|contratto|police|policy|poliza|polizza|abonnement|abo|subscription|abonnements|abbonamento|suscripcion|assinatura|plan|tarif|tariff|forfait|licen[cs]e|licence|mrr|arr|churn|bail|lease|adhesion|prime|resiliation|kundigung|commandes?|orders?|opzegging|echeance|renewal|produits?|products?|producto|produkte?)\b/,
);

/** Whether a header names what may be over instead. */
export const namesContract = (header: string): boolean => OF_CONTRACT.test(foldHeader(header));

/** Whether words are that an account or a sign-up is over. @param words plain */
export const isAccountOver = (words: string): boolean => OVER.test(words);

/** Whether a column is a bare status, whose cells say of everybody that something is active or over. */
export const areAccounts = (header: string, values: readonly string[]): boolean => {
  if (!ASKS.test(foldHeader(header))) return false;
  const states = [...new Set(values.map(plainWords))].filter((words) => words !== '');
  return (
    states.some((words) => ACTIVE.test(words)) &&
    states.every((words) => ACTIVE.test(words) || OVER.test(words) || /\bblo[qck]/.test(words))
  );
};

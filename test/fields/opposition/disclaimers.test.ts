import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';
import { readCells } from '../column-reading.js';

/** Footers that mail servers write, in six languages. */
const FOOTERS = [
  'Si vous n etes pas le destinataire, merci de supprimer ce message.',
  'Si vous n’êtes pas le destinataire de ce message, merci de le détruire et d’en avertir l’expéditeur.',
  'Ce message est confidentiel. Si vous l’avez reçu par erreur, merci de le supprimer et de nous en informer.',
  'Ce courriel et ses pièces jointes sont confidentiels. Toute utilisation ou diffusion non autorisée est interdite.',
  'Ce message et toutes les pièces jointes sont établis à l’intention exclusive de ses destinataires et sont confidentiels. Si vous recevez ce message par erreur, merci de le détruire et d’en avertir immédiatement l’expéditeur. Toute utilisation de ce message non conforme à sa destination, toute diffusion ou toute publication, totale ou partielle, est interdite, sauf autorisation expresse.',
  'This email is confidential; if you are not the intended recipient please delete it.',
  'This e-mail is confidential. If you received it in error, please delete it.',
  'This e-mail is confidential. If you received it in error, please notify us and destroy all copies.',
  'Confidentiality: unauthorised use is prohibited, do not disseminate.',
  'This message contains confidential information and is intended only for the individual named. If you are not the named addressee you should not disseminate, distribute or copy this e-mail. Please notify the sender immediately by e-mail if you have received this e-mail by mistake and delete this e-mail from your system.',
  'If you are not the intended recipient, you are hereby notified that any disclosure, copying or distribution is strictly prohibited.',
  'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind oder diese E-Mail irrtümlich erhalten haben, informieren Sie bitte sofort den Absender und vernichten Sie diese Mail. Das unerlaubte Kopieren sowie die unbefugte Weitergabe dieser Mail ist nicht gestattet.',
  'Sollten Sie diese Nachricht irrtümlich erhalten haben, löschen Sie sie bitte.',
  'Este mensaje es confidencial. Si no es usted el destinatario, le rogamos que lo elimine y nos lo comunique. Queda prohibida su divulgación.',
  'Si ha recibido este mensaje por error, por favor bórrelo.',
  'Questo messaggio è riservato. Se lo avete ricevuto per errore, vi preghiamo di cancellarlo e di avvisare il mittente.',
  'Se non siete il destinatario, vi preghiamo di eliminare questo messaggio. È vietata la diffusione.',
  'Dit bericht is vertrouwelijk. Als u niet de beoogde ontvanger bent, verzoeken wij u dit bericht te verwijderen.',
  'Indien u dit bericht per abuis heeft ontvangen, gelieve het te vernietigen.',
];
const REPLIES = ['OK pour mardi 10h.', 'Sure, Tuesday.', 'Gerne am Dienstag.'];
/** What refuses, and must above a footer, or in words of one. */
const REFUSALS = [
  'Merci de me retirer de vos listes.',
  'Ne plus me contacter svp',
  'Please remove me from your list.',
  'STOP',
  'Bitte keine E-Mails mehr.',
  'No me escriban más.',
  'Non contattatemi più.',
  'Gelieve mij uit te schrijven.',
];
const BESIDE = [
  'Si vous avez mon adresse par erreur, merci de la supprimer de votre base.',
  'J’ai reçu ce mail par erreur, merci de me retirer de vos listes',
  'Si vous n’êtes pas le responsable, supprimez mes données. Confidentiel.',
  'If you are not the person in charge of your lists, remove me.',
  'If you received my address by mistake, delete it and stop emailing me',
  'Confidential. Delete my data.',
  'If you are not the intended recipient delete this, and remove me from your list.',
  'This is confidential, do not contact me again.',
  'Toute utilisation de mes données à des fins de prospection est interdite.',
  'Die Nutzung meiner Daten zu Werbezwecken ist untersagt. Vertraulich.',
  'This email address is confidential, do not use it',
  'Reçu par erreur, merci de ne plus m’écrire. Message confidentiel.',
];

describe('the footer that mail servers write', () => {
  it.each(FOOTERS.flatMap((footer) => REPLIES.map((reply) => [`${reply} ${footer}`])))('“%s” refuses nothing', (text) =>
    expect(readRefusal(text)).toEqual({ channels: [], doubt: false }),
  );
  it.each(FOOTERS.flatMap((footer) => REFUSALS.map((refusal) => [`${refusal}\n\n${footer}`])))('“%s” refuses', (text) =>
    expect(readRefusal(text).channels).not.toEqual([]),
  );
  it.each(BESIDE)('“%s” is no footer', (text) => {
    const { channels, doubt } = readRefusal(text);
    expect(channels.length > 0 || doubt).toBe(true);
  });
});

const OPENINGS = [
  'Le 2 oct. 2026 à 09:00, Camille <camille@saas.example> a écrit :',
  'On Fri, Oct 2, 2026 at 9:00 AM Camille <camille@saas.example> wrote:',
  'Am 02.10.2026 um 09:00 schrieb Camille <camille@saas.example>:',
  'Il giorno ven 2 ott 2026 alle ore 09:00 Camille <camille@saas.example> ha scritto:',
  'El vie, 2 oct 2026 a las 9:00, Camille (<camille@saas.example>) escribió:',
];
const QUOTED = 'Bonjour Eve, si vous ne souhaitez plus recevoir mes mails, dites-le moi.';
const ALL = 'email phone sms post';
const row = (header: string, text: string) => readCells(header, [text])[0];

describe('a mail that an answer quotes', () => {
  it.each(OPENINGS)('refuses nothing under “%s”', (opening) => {
    for (const end of ['\n', '\r\n']) expect(row('lastReply', ['OK pour mardi 10h.', '', opening, QUOTED].join(end))).toBe('nothing');
  });
  it('refuses nothing where its lines are marked', () => {
    const text = 'Pourquoi pas, rappelez-moi en janvier.\n\n> Pour ne plus recevoir nos emails, cliquez ici : se désinscrire';
    expect(row('lastReply', text)).toBe('nothing');
  });
  it.each(OPENINGS)('leaves what the answer itself refuses, above “%s”', (opening) =>
    expect(row('lastReply', `Merci de me retirer de vos listes\n\n${opening}\nBonjour Eve`)).toBe(ALL),
  );
  it('may be theirs in a note of ours, and is left to somebody to read', () => {
    expect(row('Notes', `Relancée hier.\n\n${OPENINGS[0]}\nMerci de me retirer de vos listes`)).toBe('to look at');
  });
  it.each(['> STOP', `${OPENINGS[0]}\nMerci de me retirer de vos listes`])('is read where there is nothing else: “%s”', (text) =>
    expect(row('lastReply', text)).toBe(ALL),
  );
});

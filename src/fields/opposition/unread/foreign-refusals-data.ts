import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * Statuses of somebody who left or refuses, in languages of Europe that are not read as ours are; words of ours that are often misspelt there. Folded,
 * `*` for any ending.
 * @module
 */

/** Polish, Danish, Norwegian, Swedish, Finnish, Czech, Slovak, Hungarian, Romanian, Croatian, Slovene, Turkish, Dutch, Portuguese, Catalan, Estonian, Latvian, Lithuanian. */
export const FOREIGN_REFUSALS = `wypisan* wypisz* wyrejestrowan* zrezygnow* rezygnac* rezygnuj* sprzeciw* odmow* odsubskryb* zablokowan* nieaktywn* usuniet* zastrzezon*
  avmeldt* avmeld* frameldt* framelding* afmeldt* afmeldin* utmeldt* udmeldt* opsagt* oppsagt* sperret* reservert* reserveret reserverad* slettet* avanmald* avregistrer* avregistrer* avslutad* avbojt* avbojer* nekad* nekat* sparrad* sparret raderad* bortagen bortagna bortaget
  peruutet* peruutt* peruttu* peruut* kieltanyt* kielto* kielletty* estetty* eronnut* poistettu* odhlasen* odhlasil* nekontakt* nevolat* odmietn* odmitn* zruseno* zrusen* namitka* leiratkoz* leiratk* lemond* torolt* torolve* tiltott* tiltakoz*
  dezabonat* dezabon* refuzat* refuz* retras* sters* blocat* opozitie* odjavlj* odjava* odjavil* odbij* odbi* zabran* blokiran* zavrn* abonelik* iptal* ayrild* reddet* engellen* cikart*
  verwijderd* removid* descadastr* desinscrev* recusad* recusou* recus* opos opoe bloqueado* desist* baixa* donat_de_baixa* loobun* keeldu* tuhista* atteic* atsak* atsisak* nesutin* nesutinku*`;

/** What mail that came back says, in words of two or more. */
export const GONE_AWAY = prefiltered(
  /\b(?:gone away|goneaway|moved away|left no address|not known at|no longer (?:here|at this|works?|employed|with)|n habite (?:plus|pas)|parti sans laisser|inconnu a l adresse|retour (?:a l )?(?:envoyeur|expediteur)|return(?:ed)? to sender|unbekannt verzogen|empfanger unbekannt|annahme verweigert|zuruck an absender|devuelto al remitente|mittente sconosciuto|al mittente|retour afzender|onbestelbaar|vertrokken)\b/,
);

/** A record that somebody threw away, or left out of what is sent: why, such a status does not say. */
export const THROWN_AWAY: RegExp = prefiltered(
  /^(?:(?:en|a|au|dans|in|im|den|la|the|nel|nella|al|de|moved|mise?|to) )*(?:corbeille|poubelle|trash|trashed|trash can|recycle bin|rubbish bin|bin|binned|papierkorb|cestino|cestinat[oa]|papelera(?: de reciclaje)?|lixeira|prullenbak|excluded|excluid[oa]|esclus[oa]|ausgeschlossen|uitgesloten)$/,
);

/** Words of a refusal as a status has them, which are one slip away from others in a sentence. */
export const OFTEN_MISSPELT =
  `blacklist opposition opposant repoussoir resiliation interdiction complained complaint widersprochen widerspruch widerrufen gesperrt gekundigt opposizione cancellato cancellata revocato oposicion rechazado revocado afgemeld bezwaar suppressed donotcontact`.split(
    ' ',
  );

import type { HeaderLanguage } from './header-language.js';

/** Words of Dutch headers, of the Netherlands and of Flanders, beside those that are read by stems ("toestemming", "akkoord"). */
export const DUTCH: HeaderLanguage = {
  refuses: 'uitgeschreven uitschrijv* uitschrijf* afgemeld afmeld* niet_contacteren niet_mailen niet_bellen niet_benaderen niet_uitnodigen',
  mayRefuse:
    'bezwaar* verzet geweiger* weiger* geblokkeerd* geschrapt verwijderd verboden zwarte_lijst opgezegd klacht* uitgesloten uitsluit*',
  denies: 'niet geen nooit zonder',
  ends: 'ingetrokken intrekk* herroep* stopgezet beëindigd',
  agrees: 'toestemm* instemm* akkoord',
  may: 'mag mogen magen toegestaan toegelaten kan kunnen wil wilt willen wenst wens wensen graag',
  subscribes: 'abonnee abonnees geabonneerd ingeschreven inschrijv* aangemeld aanmeld* ontvang* krijgt',
  reaches: `contacteren gecontacteerd contacteer* contactopname benader* reclame reclam* commerciële aanbieding* promotie* acties uitnodig* uitgenodigd communicatie informer* op_de hoogte storen aanschrijv* aangeschreven
    opnemen`,
  email: 'nieuwsbrie* mailen gemaild emailen emailing mailing mailings elektronisch* enieuwsbrie*',
  phone: 'bellen gebeld opbellen opgebeld telefoon* telefonisch* oproep* gsm mobiel* telefoneren',
  sms: 'smsen',
  post: 'post brief brieven briefpost postzending* drukwerk',
  dates: 'datum op wanneer sinds',
  joins:
    'de het een van voor en of aan per via ik u je jij wij we me mij ons onze uw jouw jullie is worden wordt te met bij in uit om ook nog meer zijn langer tot naar over die dat deze hem haar zich',
  ordinary: `klant* nieuw* oud* actief inactief bedrij* ondernem* gemeente* stad straat* huisnummer land taal* geslacht geboort* geboren leeftijd* naam voornaam achternaam functie* beroep sector* opmerking* categorie* groep* soort status bron herkomst leverancier* partner*
    laatst* eerst* nummer* kbo btw verkoper* verkoop* lid leden prioriteit onderwerp thema persoon rechtspersoon natuurlijk* regio* provincie aanspreking aanhef dieet* maaltijd* lunch vegetarisch aanwezig* deelnemer*`,
  matters: `factu* bestel* contract* overeenkomst* betal* betaald krediet* lening* verzeker* cursus* opleid* training* levering* lever* product* garantie* kind* gezin* wagen auto voertuig* werknemer* personeel* winkel* korting* handtekening* ondertekend schuld* offerte* aankoop* aankopen
    afspraak* reserv* retour* parkeer* parking attest* certificaat slides foto* beeldmateriaal badge ontbijt diner vacature* sollicit* huisdier* hotel* vergader* rijbewijs lidmaatschap* abonnement abonnementen ticket* dossier* project*`,
};

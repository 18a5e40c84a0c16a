import type { Channel } from '../../model/contact/channel.js';

/**
 * Phrases of free text (comments, tags, status) by which a person refuses, on folded words, and the channels they bar;
 * none named: all. They must be about the will not to be reached: "NPAI" alone is a wrong address, "non-stop" is no refusal, and
 * "ne pas rappeler avant lundi" is an appointment.
 */
export const REFUSAL_PHRASES: readonly { readonly says: RegExp; readonly channels?: readonly Channel[] }[] = [
  {
    says: /\bne (?:plus|pas|jamais) (?:l |le |la |les |me |nous |lui |leur )?(?:rappeler|appeler|telephoner)\b(?! (?:avant|apres|entre|pendant|le (?:matin|midi|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|week)|l apres|tout de suite|en (?:juillet|aout|vacances)))|\b(?:do not|don t|never) (?:call|phone|ring)\b|\bno llamar\b|\bnicht (?:mehr )?anrufen\b|\bkeine anrufe\b|\bnon (?:piu )?(?:chiamare|telefonare)\b|\bno (?:more )?(?:cold )?calls\b/,
    channels: ['phone'],
  },
  {
    says: /\bne (?:plus|pas|jamais) (?:lui |leur |me |nous )?(?:mailer|envoyer (?:de |d |des |aucun )?(?:e ?mails?|mails?|courriels?|newsletters?))\b|\b(?:do not|don t|never) e ?mail\b|\bno (?:more )?e ?mails\b|\bkeine (?:e ?)?mails?\b|\bno enviar (?:correos?|emails?)\b/,
    channels: ['email'],
  },
  {
    says: /\bne (?:plus|pas|jamais) (?:lui |leur |me |nous )?envoyer (?:de |d |des |aucun )?(?:sms|textos?)\b|\b(?:do not|don t|never) (?:text|sms)\b|\bstop sms\b|\bno (?:more )?(?:sms|texts)\b|\bkeine sms\b/,
    channels: ['sms'],
  },
  {
    says: /\bne (?:plus|pas|jamais) (?:lui |leur |me |nous )?(?:ecrire|envoyer (?:de |d |des |aucun )?(?:courriers?|lettres?|publicites? papier))\b|\bstop pub\b/,
    channels: ['post'],
  },
  {
    // The two lists of the directories. "Orange" alone is a telephone company, whose lists of customers are no mark.
    says: /(?<!\b(?:pas|plus|jamais|non|not|hors|sans) (?:\w+ ){0,2})\blistes? (?:rouge|orange)\b(?! (?:business|bank|sa|telecom|mobile|pro|clients?|contacts?|cyberdefense|fournisseurs?)\b)/,
    channels: ['phone', 'sms', 'post'],
  },
  {
    says: /\bne (?:plus|pas|jamais) (?:etre )?(?:l |le |la |les |me |nous )?(?:recontacter|contacter|contactee?s?|relancer|relancee?s?|solliciter|sollicitee?s?|demarcher|demarchee?s?|prospecter|prospectee?s?|deranger|importuner)\b(?! (?:avant|apres|entre|pendant|le (?:matin|midi|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|week)|l apres|tout de suite|en (?:juillet|aout|vacances)))/,
  },
  {
    says: /\b(?:ne|n) (?:souhaite|souhaitent|veut|veulent|desire|desirent|accepte|acceptent) (?:plus|pas|aucun|aucune)\b.{0,40}\b(?:contact\w*|recontact\w*|sollicit\w*|demarch\w*|prospect\w*|recevoir|relanc\w*|appel\w*|derang\w*|publicites?|offres?)\b/,
  },
  {
    says: /\b(?:plus|pas|aucune?) (?:de )?(?:prospection|demarchage|sollicitations?)\b|\brefuse (?:la |le |toute |tout )?(?:prospection|demarchage|sollicitations?|publicites?|offres|contact)\b|\banti ?prospection\b/,
  },
  {
    says: /\b(?:s est )?(?:desinscrit\w*|desabonn(?:e|ee|es|ement)|desinscription|blacklist\w*|blocklist\w*|liste (?:noire|repoussoir))\b/,
  },
  {
    says: /\b(?:demande d |droit d |s est )oppos\w*|\bs oppose\b|\bopposee? (?:a |au |aux )|\bopposition (?:recue|exprimee|demandee|enregistree|rgpd|gdpr|a |au |aux |prospection|commerciale|le )|^opposition$|^opposee?$/,
  },
  {
    says: /\b(?:do not|don t|never) (?:contact|disturb|market|mail|solicit)\b|\b(?:un ?subscribed?|opted out|opt out|optout|dnc)\b|\bno (?:more )?(?:marketing|contact|solicitations?)\b|\b(?:remove|delete) (?:me|him|her|them) from\b|\bremove from (?:the )?(?:list|mailings?)\b/,
  },
  {
    // To be taken off our lists; a company taken off the list of suppliers has not asked us anything.
    says: /\b(?:demand\w*|souhait\w*|veut|veulent|voudrait|exige\w*|merci de|prie\w* de|priere de) (?:\w+ ){0,4}(?:retir|enlev|supprim|ray|effac)\w* (?:\w+ ){0,3}(?:de|du|des) (?:\w+ ){0,2}(?:listes?|fichiers?|bases?|mailings?)\b|\b(?:retirez|enlevez|supprimez|rayez|effacez) (?:moi|nous|mon adresse|mes (?:donnees|coordonnees))\b/,
  },
  {
    says: /\bno (?:volver a )?(?:contactar|molestar)\b|\b(?:dad[oa]|darse|solicita la|pide la) (?:de )?baja\b|\bno quiere (?:recibir|que)\b/,
  },
  {
    says: /\bnicht (?:mehr )?(?:kontaktieren|anschreiben|kontaktiert werden)\b|\bkeine (?:weitere )?(?:werbung|kontaktaufnahme)\b|\b(?:abgemeldet|abbestellt|werbewiderspruch)\b/,
  },
  { says: /\bnon (?:piu )?(?:contattare|disturbare)\b|\bdisiscritt[oa]\b|\bnon vuole (?:piu )?(?:ricevere|essere)\b/ },
  {
    says: /^stop$|\bstop (?:mails?|e ?mails?|contact|prospection|demarchage|publicites?|appels?|newsletters?|a la prospection|recu|le \d|par (?:sms|mail|email|telephone))\b|\b(?:a )?(?:repondu|repond|dit|reply|replied) stop\b/,
  },
];

/**
 * Every phrase above holds one of these stems, on the text as written: most comments hold none, and cost one test.
 * `test/fields/refusal.test.ts` says each phrase of its table through it.
 */
export const MAY_REFUSE =
  /stop|(?:^|[^a-z])n(?:e(?![a-z])|['’ʼ])|in?scri|abonn|bl[ao]ck|noire|listes?.(?:rouge|orange)|repoussoir|oppos|prospection|marchage|sollicit|solicit|refuse|do.?n|never|(?:^|[^a-z])non?(?![a-z])|subscri|opt|dnc|remove|delete|retir|enlev|enlèv|supprim|ray[eé]|effa[cç]|baja|nicht|kein|gemeldet|bestellt|widerspr/i;

/** The same for bytes, where `_` is anything but a letter: whatever the expression above finds holds one of these. */
export const REFUSAL_STEMS =
  'stop _ne_ _n_ nscri iscri abonn black block noire rouge orange repoussoir oppos prospection marchage sollicit solicit refuse don do_ never _no_ _non_ subscri opt dnc remove delete retir enl supprim ray effa baja nicht kein gemeldet bestellt widerspr'.split(
    ' ',
  );

/**
 * Domains that lend mailboxes for some minutes or days, to anybody: a seed of the best known. Exact names, lower-case.
 * @module
 */
export const DISPOSABLE = `
  0-mail.com 0815.ru 10mail.org 10minutemail.com 10minutemail.net 10minutemail.co.uk 1secmail.com 1secmail.net 1secmail.org
  20minutemail.com 20minutemail.it 20mail.it 33mail.com anonbox.net anonymbox.com antispam.de armyspy.com
  bccto.me binkmail.com bobmail.info brefmail.com bugmenot.com burnermail.io byom.de cdpa.cc chacuo.net cool.fr.nf
  courriel.fr.nf crazymailing.com cuvox.de dayrep.com deadaddress.com despam.it discard.email discardmail.com discardmail.de
  disposableaddress.com disposemail.com dispostable.com dodgit.com drdrb.com dropmail.me easytrashmail.com einrot.com emailfake.com
  emailondeck.com emailsensei.com emailtemporanea.com emailtemporanea.net emailthe.net emltmp.com ephemail.net ethereal.email
  explodemail.com fake-mail.net fakeinbox.com fakemail.net fakemailgenerator.com fleckens.hu generator.email
  getairmail.com getnada.com get2mail.fr gishpuppy.com grr.la guerrillamail.biz guerrillamail.com guerrillamail.de
  guerrillamail.info guerrillamail.net guerrillamail.org guerrillamailblock.com gustr.com haltospam.com harakirimail.com
  hidemail.de hmamail.com hulapla.de ieh-mail.de imails.info inboxalias.com inboxbear.com inboxkitten.com
  incognitomail.com incognitomail.net incognitomail.org instant-mail.de jetable.com jetable.fr.nf jetable.net jetable.org
  jetable.pp.ua jourrapide.com kasmail.com kurzepost.de letthemeatspam.com lroid.com maildrop.cc mail-temp.com mail-temporaire.com
  mail-temporaire.fr mailcatch.com maileater.com mailexpire.com mailforspam.com mailhazard.com mailimate.com mailinator.com
  mailinator.net mailinator.org mailinator2.com mailincubator.com mailmetrash.com mailmoat.com mailnesia.com mailnull.com
  mailpoof.com mailsac.com mailshell.com mailsiphon.com mailtemporaire.com mailtemporaire.fr mailtothis.com mailzilla.com
  mega.zik.dj meltmail.com minuteinbox.com mintemail.com moakt.com moakt.ws mohmal.com moncourrier.fr.nf monemail.fr.nf
  monmail.fr.nf mt2015.com mytemp.email mytrashmail.com nada.email neverbox.com nomail.xl.cx nospam.ze.tc nospamfor.us nowmymail.com
  objectmail.com odaymail.com one-time.email onewaymail.com owlymail.com pokemail.net proxymail.eu rcpt.at rhyta.com rppkn.com
  safetymail.info sharklasers.com shitmail.me sneakemail.com sogetthis.com spam.la spam4.me spamavert.com spambob.com
  spambog.com spambog.de spambox.us spamcero.com spamex.com spamfree24.com spamfree24.org spamgourmet.com spamhole.com spamify.com
  spaml.com spammotel.com speed.1s.fr spoofmail.de superrito.com suremail.info tafmail.com tagyourself.com teleworm.us temp-mail.io
  temp-mail.org temp-mail.ru tempail.com tempemail.net tempinbox.com tempmail.de tempmail.eu tempmail.it tempmail.net tempmail.plus
  tempmailaddress.com tempmailer.com tempmailo.com tempomail.fr temporarily.de temporaryemail.net temporaryinbox.com thankyou2010.com
  throwam.com throwawaymail.com tmail.ws tmailinator.com tmpmail.net tmpmail.org trash-mail.at trash-mail.com trash-mail.de
  trash2009.com trashdevil.com trashmail.at trashmail.com trashmail.de trashmail.fr trashmail.io trashmail.me trashmail.net
  trashmail.org trashymail.com trbvm.com tyldd.com wegwerfemail.de wegwerfmail.de wegwerfmail.net wegwerfmail.org
  wh4f.org whyspam.me willselfdestruct.com xagloo.com yep.it yopmail.com yopmail.fr yopmail.net yopmail.org zippymail.info zoemail.org`;

/**
 * Domains whose addresses belong to persons, whatever stands before the `@`: webmail and access providers.
 * Exact names, lower-case. Sub-domains are not meant: they were customers' own pages and are often businesses.
 *
 * Left out on purpose, because staff write from them: orange.com, sfr.com, bouyguestelecom.com, iliad.fr, laposte.fr,
 * free.org, ovh.com, numericable-sfr.com, infomaniak.com, and the domains of schools, ministries and regulated professions.
 * @module
 */

/** `mixed`: a provider that also sells mailboxes to businesses, so the domain alone proves nothing. */
export type WebmailKind = 'webmail' | 'isp' | 'mixed';

export interface WebmailGroup {
  /** ISO country of most users; '' for a worldwide service. */
  readonly country: string;
  readonly kind: WebmailKind;
  /** `low`: from memory or from one source only; configuration may leave these out. */
  readonly sure: 'high' | 'low';
  /** Domains parted by blanks. */
  readonly domains: string;
}

const group = (country: string, kind: WebmailKind, sure: 'high' | 'low', domains: string): WebmailGroup => ({
  country,
  kind,
  sure,
  domains,
});

export const WEBMAIL_GROUPS: readonly WebmailGroup[] = [
  // France: access providers, those of today and those whose mailboxes outlived them.
  group(
    'FR',
    'isp',
    'high',
    `
    orange.fr wanadoo.fr wanadoo.com voila.fr
    free.fr freesbee.fr libertysurf.fr online.fr aliceadsl.fr alicemail.fr tiscali.fr worldonline.fr infonie.fr
    sfr.fr neuf.fr 9online.fr 9massy.com cegetel.net club-internet.fr clubinternet.fr clubinternet.com red-by-sfr.fr
    numericable.fr numericable.com ncnumericable.com noos.fr noos.com cybercable.fr chello.fr estvideo.fr evc.net
    bbox.fr bouygtel.fr bouyguestelecom.fr dartybox.com sosh.fr
    tele2.fr oreka.fr oreka.com freesurf.fr nordnet.fr nerim.fr magic.fr wibox.fr ozone.net alsatis.net k-net.fr
    vialis.net calixo.net tv-com.net modulonet.fr evhr.net valvision.fr fnac.net
    waika9.com cario.fr guideo.fr akeonet.com netspeed.fr m6net.fr`,
  ),
  // The last six also had companies among their customers, before companies had domains.
  group(
    'FR',
    'isp',
    'low',
    'orange.com.fr cegetel.fr sfr.net completel.fr magicnews.fr mangoosta.fr pacwan.fr worldnet.fr imaginet.fr mnet.fr teaser.fr',
  ),
  group('FR', 'mixed', 'high', '9business.fr alicepro.fr nordnet.com nerim.net ovh.fr gandi.net'),

  // France: webmail and portals.
  group(
    'FR',
    'webmail',
    'high',
    `
    laposte.net mailo.com mailo.fr mailoo.org netcourrier.com net-c.com net-c.fr netc.fr netc.eu
    caramail.com caramail.fr caramail.lycos.fr lycos.fr ifrance.com mageos.com mageos.fr multimania.com chez.com
    respublica.fr francite.com altern.org sud-ouest.org lemel.fr
    aol.fr msn.fr hotmail.fr live.fr outlook.fr yahoo.fr gmx.fr`,
  ),
  group('FR', 'webmail', 'low', 'voila.net laposte.fr.net no-log.org club.fr dbmail.com zaclys.net toile-libre.org openmailbox.org'),

  // French overseas.
  group('RE', 'isp', 'high', 'orange.re wanadoo.re zeop.re izi.re ool.fr only.fr'),
  group('RE', 'isp', 'low', 'izi-re.fr canalbox.fr guetali.fr'),
  group('GP', 'isp', 'high', 'wanadoo.gp mediaserv.net'),
  group('GP', 'isp', 'low', 'guadeloupe.fr'),
  group('MQ', 'isp', 'high', 'wanadoo.mq'),
  group('MQ', 'isp', 'low', 'numericable-caraibes.fr'),
  group('GF', 'isp', 'high', 'wanadoo.gf'),
  group('PF', 'isp', 'high', 'mail.pf mana.pf'),
  group('NC', 'isp', 'high', 'lagoon.nc canl.nc mls.nc offratel.nc nautile.nc'),
  group('NC', 'isp', 'low', 'internet.nc'),
  group('WF', 'isp', 'low', 'wallis.co.nc'),
  group('PM', 'isp', 'high', 'cheznoo.net'),
  group('PM', 'isp', 'low', 'sptel.pm'),

  // Neighbours whose addresses are frequent in French files.
  group('MC', 'isp', 'high', 'libello.com'),
  group('MC', 'isp', 'low', 'monaco.mc'),
  group('BE', 'isp', 'high', 'skynet.be telenet.be scarlet.be proximus.be voo.be base.be belgacom.net tvcablenet.be brutele.be'),
  group('BE', 'webmail', 'high', 'hotmail.be live.be outlook.be yahoo.be'),
  group('LU', 'isp', 'high', 'pt.lu vo.lu internet.lu'),
  group('CH', 'isp', 'high', 'bluewin.ch sunrise.ch hispeed.ch vtxnet.ch'),
  group('CH', 'webmail', 'high', 'bluemail.ch gmx.ch yahoo.ch ik.me ikmail.com etik.com protonmail.ch'),

  // The world.
  group(
    '',
    'webmail',
    'high',
    `
    gmail.com googlemail.com yahoo.com ymail.com rocketmail.com
    hotmail.com live.com outlook.com msn.com windowslive.com passport.com
    aol.com aim.com icloud.com me.com mac.com gmx.com gmx.net mail.com email.com usa.com
    proton.me protonmail.com pm.me tutanota.com tuta.io tuta.com tutamail.com keemail.me
    mailbox.org mailfence.com fastmail.com fastmail.fm hey.com zoho.com zohomail.eu yandex.com vivaldi.net
    disroot.org riseup.net`,
  ),
  // Relays: an alias that hides a person's address.
  group(
    '',
    'webmail',
    'high',
    `
    duck.com privaterelay.appleid.com mozmail.com simplelogin.com simplelogin.co aleeas.com anonaddy.me addy.io`,
  ),
  group('DE', 'webmail', 'high', 'gmx.de web.de yahoo.de hotmail.de outlook.de tutanota.de posteo.net posteo.de'),
  group('DE', 'isp', 'high', 't-online.de freenet.de'),
  group('AT', 'webmail', 'high', 'gmx.at'),
  group('GB', 'webmail', 'high', 'yahoo.co.uk hotmail.co.uk live.co.uk'),
  group('GB', 'isp', 'high', 'btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net'),
  group('IT', 'webmail', 'high', 'yahoo.it hotmail.it live.it outlook.it libero.it virgilio.it'),
  group('IT', 'isp', 'high', 'alice.it tin.it tiscali.it'),
  group('ES', 'webmail', 'high', 'yahoo.es hotmail.es outlook.es terra.es'),
  group('ES', 'isp', 'high', 'telefonica.net'),
  group('PT', 'webmail', 'high', 'sapo.pt'),
  group('NL', 'webmail', 'high', 'live.nl'),
  // Their neighbours' old providers, most of them closed or sold: the mailboxes outlived them.
  group(
    'GB',
    'isp',
    'high',
    'blueyonder.co.uk btopenworld.com talk21.com freeserve.co.uk fsnet.co.uk lineone.net virgin.net tiscali.co.uk wanadoo.co.uk orangehome.co.uk tesco.net',
  ),
  group('ES', 'isp', 'high', 'ono.com wanadoo.es ya.com eresmas.com jazzfree.com'),
  group('IT', 'isp', 'high', 'inwind.it iol.it fastwebnet.it teletu.it tiscalinet.it'),
  group('IT', 'webmail', 'high', 'supereva.it interfree.it katamail.com'),
  group('DE', 'isp', 'high', 'arcor.de kabelmail.de unitybox.de netcologne.de ewetel.net'),
  group('DE', 'webmail', 'high', 'aol.de live.de'),
  group('BE', 'isp', 'high', 'pandora.be tiscali.be chello.be'),
  group('NL', 'isp', 'high', 'ziggo.nl kpnmail.nl planet.nl hetnet.nl home.nl chello.nl upcmail.nl casema.nl zonnet.nl quicknet.nl'),
  group('NL', 'webmail', 'high', 'hotmail.nl'),
  group('PT', 'isp', 'high', 'netcabo.pt clix.pt mail.telepac.pt'),
  group(
    'PL',
    'webmail',
    'high',
    'gazeta.pl op.pl vp.pl tlen.pl go2.pl poczta.fm poczta.onet.pl onet.eu interia.eu buziaczek.pl autograf.pl',
  ),
  group('CH', 'isp', 'high', 'swissonline.ch freesurf.ch'),
  group('CH', 'webmail', 'high', 'hotmail.ch'),
  group('AT', 'isp', 'high', 'aon.at chello.at utanet.at'),
  group('US', 'isp', 'high', 'comcast.net verizon.net att.net sbcglobal.net bellsouth.net'),
  group('CA', 'webmail', 'high', 'yahoo.ca'),
  group('CA', 'isp', 'high', 'videotron.ca sympatico.ca rogers.com'),
  group('CZ', 'webmail', 'high', 'seznam.cz'),
  group('PL', 'webmail', 'high', 'wp.pl o2.pl onet.pl interia.pl'),
  group('RU', 'webmail', 'high', 'yandex.ru mail.ru'),
  group('UA', 'webmail', 'high', 'ukr.net'),
  group('CN', 'webmail', 'high', 'qq.com 163.com 126.com'),
  group('KR', 'webmail', 'high', 'naver.com'),
  // Access providers and portals of other countries, whose staff write from other domains.
  group('GB', 'webmail', 'high', 'aol.co.uk'),
  group('IE', 'isp', 'high', 'eircom.net iol.ie indigo.ie oceanfree.net esatclear.ie'),
  group('IE', 'isp', 'low', 'utvinternet.com utvinternet.ie clubi.ie'),
  group('AT', 'isp', 'high', 'a1.net kabsi.at'),
  group('AT', 'isp', 'low', 'inode.at tele2.at liwest.at'),
  group('DE', 'isp', 'high', 'ewe.net osnanet.de htp-tel.de alice-dsl.net alice-dsl.de alice.de'),
  group('ES', 'isp', 'high', 'euskaltel.net orange.es movistar.es'),
  group('ES', 'isp', 'low', 'mundo-r.com telecable.es jazztel.es'),
  group('IT', 'webmail', 'high', 'aol.it'),
  group('ES', 'webmail', 'low', 'aol.es'),
  group('NL', 'webmail', 'low', 'aol.nl'),
  group('NL', 'isp', 'high', 'telfort.nl'),
  group('NL', 'isp', 'low', 'xs4all.nl solcon.nl'),
  group('PT', 'isp', 'low', 'iol.pt meo.pt'),
  group('SE', 'isp', 'high', 'telia.com comhem.se bredband.net swipnet.se glocalnet.net'),
  group('SE', 'webmail', 'high', 'spray.se passagen.se home.se'),
  group('SE', 'isp', 'low', 'tele2.se'),
  group('NO', 'isp', 'high', 'online.no broadpark.no getmail.no c2i.net frisurf.no'),
  group('NO', 'isp', 'low', 'lyse.net start.no'),
  group('DK', 'isp', 'high', 'tdcadsl.dk stofanet.dk mail.dk mail.tele.dk privat.dk webspeed.dk get2net.dk'),
  group('DK', 'webmail', 'high', 'jubii.dk ofir.dk'),
  group('DK', 'isp', 'low', 'youmail.dk fibermail.dk'),
  group('FI', 'isp', 'high', 'elisanet.fi kolumbus.fi saunalahti.fi welho.com pp.inet.fi dnainternet.net'),
  group('FI', 'webmail', 'high', 'luukku.com suomi24.fi'),
];

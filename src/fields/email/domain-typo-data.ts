/**
 * Mail providers whose names people mistype, and the mistakes that are known to be nobody's company.
 * @module
 */

export interface Provider {
  /** Their domains, the one that is meant most often first. Parted by blanks. */
  readonly domains: string;
  /** Mistakes of the name that everybody makes: certain, because the name is like no other. */
  readonly known: string;
  /** Whether one wrong letter anywhere in the name is likely a mistake: only for long names that are no word of any language. */
  readonly any: boolean;
}

const provider = (domains: string, known: string, any = false): Provider => ({ domains, known, any });

export const PROVIDERS: readonly Provider[] = [
  provider('gmail.com', 'gmial gamil gmal gmil gmaill gmaiil gmmail ggmail gemail gnail gmaik gmailc gmqil gmzil gmsil gmaul gmael'),
  provider(
    'hotmail.com hotmail.fr',
    'hotmial hotmal hotmil hotmai hotmaill hotmaiil homail hormail hotmaik hotamil hotmali hotail hotmaul hptmail hitmail htomail htmail hotmeil otmail',
    true,
  ),
  provider('outlook.com outlook.fr', 'outlok outloo outllok outlool oulook outook outlouk outlokk otlook outluk oultook', true),
  provider('yahoo.com yahoo.fr', 'yaho yahooo yhaoo yahou yhoo yaoo yahho yaahoo yahoi yahhoo yahoou'),
  provider('wanadoo.fr', 'wanado wandoo wanadooo wannadoo wanaddo wanaoo wanadou wanadoe wanoodo wanadop vanadoo wandaoo', true),
  provider('orange.fr', 'orage ornage oragne orenge oranfe orangee orang oange ornge ornange irange oramge oarnge'),
  provider('laposte.net', 'lapost lapostee laopste lapsote laposre lapote lapotse lapsoste lapostte laoste', true),
  provider('icloud.com', 'iclou icoud icloude iclound icluod iclod icould iicloud'),
  provider('live.fr live.com', 'livee liive'),
  provider('free.fr', 'frree freee'),
  provider('sfr.fr', 'sffr sfrr'),
  provider('bbox.fr', 'bboxx bbbox'),
  provider('numericable.fr', 'numericabl numericabe numerciable', true),
  provider('protonmail.com', 'protonmial protonmal protomail', true),
  provider('club-internet.fr', 'club-interne club-intenet clubinterner', true),
  provider('aliceadsl.fr', 'aliceadls aliceasdl', true),
];

/** Endings that no registry has, and the one that was meant. */
export const INVALID_ENDINGS: Readonly<Record<string, string>> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  comm: 'com',
  coom: 'com',
  ccom: 'com',
  cpm: 'com',
  vom: 'com',
  xom: 'com',
  cim: 'com',
  cok: 'com',
  coml: 'com',
  comn: 'com',
  copm: 'com',
  frr: 'fr',
  ffr: 'fr',
  rf: 'fr',
  fre: 'fr',
  ft: 'fr',
  nett: 'net',
  nte: 'net',
  ent: 'net',
  ner: 'net',
  ogr: 'org',
  orgg: 'org',
  rog: 'org',
};

/** Endings that exist, and that a provider's own name never has: `gmail.co`, `hotmail.cm`, `orange.fr.fr`. By ending meant. */
export const WRONG_ENDINGS: Readonly<Record<string, string>> = { com: 'co cm om fr.com com.fr com.com', fr: 'fe fr.fr', net: 'ne net.fr' };

/**
 * Domains within a letter of a provider that are somebody's: brands, companies, other providers. Never a mistake. The providers of
 * the webmail list need no mention.
 */
export const REAL_DOMAINS = `
  gmai.com gmal.com gmail.fr hotmail.co hotmail.net outlook.net outlook.org outlook.co yahoo.net lapostes.net lapostel.net
  orage.com orange.com orang.com range.fr grange.fr oranges.fr mange.fr hotmail.org hotmale.com hotmaid.com hotrail.com hottail.com
  hotmall.com hotmall.fr hotsail.com portmail.com outlooks.com outlook.info outbook.com protonmails.com`;

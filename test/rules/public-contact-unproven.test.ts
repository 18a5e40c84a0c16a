import rule from '../../rules/public-contact-unproven.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';

const HEAD = 'email;contact_public;url_contact_public;date_source;date_collecte';
const said = (url: string, dates = '2026-05-04;') => `lea@gmail.com;oui;${url};${dates}`;

cases(rule, {
  'a page and a day': {
    rows: csv(HEAD, said('https://acme.example/contact'), said('www.acme.example/contact'), said('http://www.acme.example', ';2026-05-04')),
    says: [],
  },
  'no page, or a word for one': {
    rows: csv(HEAD, said(''), said('web'), said('https://'), said('acme.example/contact'), said('www.'), said('oui')),
    says: ['noPage', 'noPage', 'noPage', 'noPage', 'noPage', 'noPage'],
  },
  'networks and ads, on any of their hosts': {
    rows: csv(
      HEAD,
      said('https://www.linkedin.com/in/lea'),
      said('https://fr.linkedin.com/in/lea'),
      said('https://m.facebook.com/lea'),
      said('https://www.leboncoin.fr/ad/1'),
      said('HTTPS://X.COM/lea'),
    ),
    says: ['network', 'network', 'network', 'network', 'network'],
  },
  'registers of domain names': {
    rows: csv(
      HEAD,
      said('https://www.whois.com/whois/acme.example'),
      said('https://who.is/whois/acme.example'),
      said('https://www.afnic.fr/whois'),
    ),
    says: ['register', 'register', 'register'],
  },
  'hosts that only look like a network or a register': {
    rows: csv(
      HEAD,
      said('https://linkedin.acme.example/contact'),
      said('https://netflix.com/x'),
      said('https://www.who.int/about'),
      said('https://clinique-pap.example'),
    ),
    says: [],
  },
  'a page without a day': { rows: csv(HEAD, said('https://acme.example', ';')), says: ['noDate'] },
  'a day that cannot be read is none': { rows: csv(HEAD, said('https://acme.example', 'hier;')), says: ['noDate'] },
  'whoever is not said to be public': {
    rows: csv(HEAD, 'lea@gmail.com;non;;;', 'lea@gmail.com;;web;;', 'lea@gmail.com;?;;;'),
    says: [],
  },
  'an archive contacts nobody': { rows: csv(HEAD, said('')), says: [], preset: 'crm-archive' },
});

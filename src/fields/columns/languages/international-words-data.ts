import type { HeaderLanguage } from './header-language.js';

/** Words that all these languages share. */
export const INTERNATIONAL: HeaderLanguage = {
  refuses: '',
  mayRefuse: '',
  denies: '',
  ends: '',
  agrees: '',
  may: '',
  subscribes: '',
  reaches: 'marketing*',
  email: 'email* mail mails mailing* newsletter*',
  phone: 'tel telefon*',
  sms: 'sms mms viber whatsapp',
  post: '',
  dates: '',
  joins: 'a e i o u',
  ordinary: 'vip id erp crm b2b b2c web www online status* partner* region* typ* kod* info gdpr facebook linkedin instagram',
  matters: 'eshop shop iban swift bonus* projekt* auto leasing* tender* demo* webinar* workshop*',
};

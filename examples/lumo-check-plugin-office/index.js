import { definePlugin } from 'lumo-check/author';
import spanish from './languages/es.js';
import slack from './slack.js';
import vcard from './vcard.js';

export default definePlugin({
  name: 'office',
  api: 1,
  readers: [vcard],
  reporters: { 'office/slack': slack },
  languages: [spanish],
});

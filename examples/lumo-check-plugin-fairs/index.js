import { definePlugin } from 'lumo-check/author';
import unnamedFair from './rules/unnamed-fair.js';

export default definePlugin({
  name: 'fairs',
  api: 1,
  rules: [unnamedFair],
  presets: {
    'fairs/leads': {
      extends: 'fr-b2b',
      description: {
        en: 'People whose badges we scanned at a trade fair: who cannot say which fair is written to no more.',
        fr: 'Les personnes dont nous avons scanné le badge sur un salon : sans le nom du salon, on ne leur écrit pas.',
      },
      channels: ['email', 'phone'],
      rules: { 'fairs/unnamed-fair': 'error', 'retention-prospect': { months: 24 } },
    },
  },
  // As the scanners of three organisers call their columns.
  headers: {
    email: ['Badge mail', 'Visitor e-mail address scanned'],
    collectedAt: ['Scanné le', 'Scan timestamp'],
    source: ['Stand', 'Badge scanned at'],
    company: ['Exposant visité par', 'Visitor organisation'],
  },
});

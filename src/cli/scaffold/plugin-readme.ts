import type { Lang } from '../../model/base/text.js';
import type { PluginNames } from './plugin-names.js';

const english = ({ package: name, plugin }: PluginNames): string => `# ${name}

A plugin for [lumo-check](https://www.npmjs.com/package/lumo-check).

\`\`\`sh
npm install
npm test
\`\`\`

## Use it

\`\`\`sh
npm install --save-dev lumo-check ${name}
\`\`\`

\`\`\`yaml
# lumo.config.yaml
plugins: ['${name}']
extends: ${plugin}/leads
\`\`\`

While you write it, link it: \`npm link\` here, then \`npm link ${name}\` in the project that uses it.

## What it brings

| | |
| --- | --- |
| \`${plugin}/test-address\` | a rule: addresses of tests |
| \`${plugin}/leads\` | a preset |
| \`headers\` | one more header for \`email\` |

It may bring reporters, readers of contact files, adapters of lists and languages as well: docs/plugins.md of lumo-check says how.
`;

const french = ({ package: name, plugin }: PluginNames): string => `# ${name}

Un plugin pour [lumo-check](https://www.npmjs.com/package/lumo-check).

\`\`\`sh
npm install
npm test
\`\`\`

## S’en servir

\`\`\`sh
npm install --save-dev lumo-check ${name}
\`\`\`

\`\`\`yaml
# lumo.config.yaml
plugins: ['${name}']
extends: ${plugin}/leads
\`\`\`

Pendant que vous l’écrivez, liez-le : \`npm link\` ici, puis \`npm link ${name}\` dans le projet qui s’en sert.

## Ce qu’il apporte

| | |
| --- | --- |
| \`${plugin}/test-address\` | une règle : les adresses d’essai |
| \`${plugin}/leads\` | un préréglage |
| \`headers\` | un en-tête de plus pour \`email\` |

Il peut aussi apporter des rapporteurs, des lecteurs de fichiers de contacts, des adaptateurs de listes et des langues : docs/fr/plugins.md de lumo-check dit comment.
`;

/** What a new plugin tells its users, in the language of whoever makes it. */
export const pluginReadme = (names: PluginNames, lang: Lang): string => (lang === 'fr' ? french(names) : english(names));

// What the package is made of, as CycloneDX: the packages that it installs, and those whose code its bundle holds.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const purl = (name, version) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

const component = (root, name) => {
  const { version, license, description } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name];
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    ...(group && { group }),
    name: own,
    version,
    ...(description && { description }),
    // An expression such as "MIT or Apache-2.0" is no id.
    licenses: [/^[\w.-]+$/.test(license) ? { license: { id: license } } : { expression: license.replace(/\bor\b/g, 'OR') }],
    purl: purl(name, version),
  };
};

/**
 * @param root the repository
 * @param manifest that is published
 * @param names of all packages in it: installed and inlined
 * @returns CycloneDX 1.6 as JSON: the same bytes for the same packages, without a clock
 */
export const sbomText = (root, { name, version, description, license }, names) => {
  const components = [...names].sort().map((one) => component(root, one));
  const own = purl(name, version);
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify([own, components.map(({ purl: one }) => one)]))}`,
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': own, name, version, description, licenses: [{ license: { id: license } }], purl: own },
    },
    components,
    dependencies: [{ ref: own, dependsOn: components.map(({ purl: one }) => one) }],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
};

/** A UUID that is the same for the same text (RFC 9562, version 8). */
const uuidOf = (text) => {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

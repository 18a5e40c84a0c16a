import { CAMPAIGN_ABOUT } from './campaign-schema.js';
import { EXEMPTIONS_ABOUT } from './exemptions-schema.js';
import { GOVERNANCE_ABOUT } from './governance-schema.js';
import { CONFIG_ABOUT } from './json-schema.js';
import { type SchemaAbout, storeAddress, type WrittenFile } from './published-schema.js';

/** A schema as a catalog names it. */
interface CatalogEntry {
  readonly name: string;
  readonly description: string;
  /** Names of the files that it is for. */
  readonly fileMatch: readonly string[];
  readonly url: string;
}

/** Files whose names are ours alone: `NAME.list.yaml`, a manifest, may be anybody's. */
const CATALOGUED: readonly (readonly [WrittenFile, string, SchemaAbout, readonly string[]])[] = [
  ['config', 'lumo-check', CONFIG_ABOUT, ['lumo.config.json', 'lumo.config.yaml', 'lumo.config.yml']],
  ['campaign', 'lumo-check campaign', CAMPAIGN_ABOUT, ['*.campaign.json', '*.campaign.yaml', '*.campaign.yml']],
  ['exemptions', 'lumo-check exemptions', EXEMPTIONS_ABOUT, ['lumo-exemptions.json', 'lumo-exemptions.yaml', 'lumo-exemptions.yml']],
  ['governance', 'lumo-check governance', GOVERNANCE_ABOUT, ['lumo.governance.json', 'lumo.governance.yaml', 'lumo.governance.yml']],
];

/** The catalog of our schemas, in the form of SchemaStore: its entries are those to add there, and editors take it whole. */
export const schemaCatalog = (): { readonly $schema: string; readonly version: 1; readonly schemas: readonly CatalogEntry[] } => ({
  $schema: 'https://www.schemastore.org/schema-catalog.json',
  version: 1,
  schemas: CATALOGUED.map(([file, name, { description }, fileMatch]) => ({ name, description, fileMatch, url: storeAddress(file) })),
});

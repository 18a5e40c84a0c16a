import { z } from 'zod';

/** A JSON Schema, or a part of one: plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The drafts of JSON Schema that ours are written in: today's, and the one that editors and SchemaStore ask for. */
export const SCHEMA_DRAFTS = ['draft-2020-12', 'draft-07'] as const;
export type SchemaDraft = (typeof SCHEMA_DRAFTS)[number];

/** The files that people write and that have a schema: its name in `schema/` and in addresses. */
const WRITTEN = ['config', 'campaign', 'governance', 'exemptions', 'list'] as const;
export type WrittenFile = (typeof WRITTEN)[number];

/** Where SchemaStore publishes what lies with it. A schema that is published elsewhere has its address here, and nowhere else. */
const STORE = 'https://www.schemastore.org';

/** The address of a schema in SchemaStore: that of the configuration is called as the program is. */
export const storeAddress = (file: WrittenFile): string => `${STORE}/${file === 'config' ? 'lumo-check' : `lumo-check-${file}`}.json`;

/** What a schema is called for good: SchemaStore wants the address that it is published at. */
const idOf = (file: WrittenFile, draft: SchemaDraft): string =>
  draft === 'draft-07' ? storeAddress(file) : `urn:lumo-check:schema:${file}:1`;

/** What a schema is about, in a title and a sentence. */
export interface SchemaAbout {
  readonly title: string;
  readonly description: string;
}

/** The JSON Schema of what a zod schema takes, under its name. */
export const publishedSchema = (
  file: WrittenFile,
  { title, description }: SchemaAbout,
  schema: z.ZodType,
  draft: SchemaDraft,
): JsonSchema => {
  // Each control of a governance file asks for the same: written out for each, they took two thirds of it. That of a configuration is put together from parts.
  const reused = file === 'governance' ? 'ref' : 'inline';
  const { $schema, ...made } = z.toJSONSchema(schema, { io: 'input', target: draft, reused }) as JsonSchema;
  return { $schema, $id: idOf(file, draft), title, description, ...made };
};

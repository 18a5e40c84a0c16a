import { basename, resolve } from 'node:path';
import { findManifest } from '../../config/load/list-manifest.js';
import type { ListInput } from '../../config/schema/config-schema.js';
import { type DeclarationContext, type ListDeclaration, specFromDeclaration } from '../../lists/adapters/list-declaration.js';
import type { ListSpec } from '../../lists/definition/list-spec.js';
import type { ListKind } from '../../model/contact/suppression-list.js';

/** A declared list, and the files that it is made of, which no output may overwrite. */
export interface DeclaredList {
  readonly spec: ListSpec;
  readonly paths: readonly string[];
}

/** Without what nobody says: a key that is undefined must not hide what another says. */
const withoutUndefined = (declaration: ListDeclaration): ListDeclaration =>
  Object.fromEntries(Object.entries(declaration).filter(([, value]) => value !== undefined)) as ListDeclaration;

/**
 * What an entry of `lists:` comes to, with the manifest beside the list; where both speak, the entry has the last word.
 * @param folder what a relative path starts from
 * @param kind what the list is when nobody says
 * @throws LumoError LUMO_LIST_MANIFEST, LUMO_LIST_KIND, LUMO_LIST_ADAPTER, LUMO_LIST_KEY
 */
export const declaredList = async (
  { file, ...entry }: ListInput,
  folder: string,
  context: Pick<DeclarationContext, 'country' | 'env' | 'adapters' | 'identities'>,
  kind?: ListKind,
): Promise<DeclaredList> => {
  const found = await findManifest(resolve(folder, file));
  const path = found?.list ?? resolve(folder, file);
  const { file: _, ...manifest } = found?.manifest ?? {};
  const spec = specFromDeclaration(
    { ...(kind && { kind }), ...withoutUndefined(manifest), ...withoutUndefined(entry) },
    { path, name: basename(path), ...context },
  );
  return { spec, paths: [path, ...(found ? [found.path] : [])] };
};

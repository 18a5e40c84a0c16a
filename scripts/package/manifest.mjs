import { vendorImports } from './vendor.mjs';

/**
 * The manifest that is published: what the bundle holds is not installed again, and nothing of the workshop is told.
 * @param root the manifest of the repository
 * @param inlined names of the packages whose code the bundle holds
 */
export const publishedManifest = (root, inlined) => {
  const { devDependencies: _, scripts: __, dependencies = {}, imports = {}, private: ___, ...rest } = root;
  const kept = Object.entries(dependencies).filter(([name]) => !inlined.has(name));
  return {
    ...rest,
    // The bundle has its side of the machine chosen already.
    imports: {
      ...Object.fromEntries(Object.entries(imports).filter(([name]) => name !== '#platform' && name !== '#vendor/*')),
      ...vendorImports,
    },
    ...(kept.length > 0 && { dependencies: Object.fromEntries(kept) }),
  };
};

/** What a maintainer fills in before the first publication, in one place: `repository` in package.json. */
const PLACEHOLDER = /\bOWNER\b/;

/** The addresses of the project, and whether somebody filled them in. */
export const addressesOf = ({ repository, homepage, version }) => {
  const base = repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
  return { isFilledIn: !PLACEHOLDER.test(`${base} ${homepage}`), file: `${base}/blob/v${version}/`, raw: `${base}/raw/v${version}/` };
};

/** Links of a page that start from the repository, as addresses: on the page of a package they would lead nowhere. */
export const withAbsoluteLinks = (text, { file, raw }) =>
  text.replace(
    /(!?)(\[[^\]]*\]\()(?!https?:|#|mailto:)([^)\s]+)\)/g,
    (_, image, label, path) => `${image}${label}${image ? raw : file}${path.replace(/^\.\//, '')})`,
  );

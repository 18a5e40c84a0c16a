/** A value made at its first use and kept: what costs milliseconds to build costs nothing to who never asks for it. */
export const lazy = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** FNV-1a over the code units, going on from `hash`. */
export function hashOn(hash: number, text: string): number {
  let mixed = hash;
  for (let at = 0; at < text.length; at++)
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return mixed;
}

/** The hash before the first unit. */
export const hashStart = 0x811c9dc5;

/** Mixes once more, so that the low bits depend on all units. */
export function hashEnd(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return mixed ^ (mixed >>> 12);
}

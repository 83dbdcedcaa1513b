/** A feature is hashed to this many bits, enough to tell one from another when they are counted. */
export const featureBits = 24;

/** The table of weights has two to the power of this many places: the lower bits of a feature. */
export const earBits = 20;

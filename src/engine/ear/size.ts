/** The table of weights has two to the power of this many places. */
export const earBits = 18;

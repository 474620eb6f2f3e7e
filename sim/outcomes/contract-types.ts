/** Contract types by their number in the record: the order of contractTypes in sim/world/inventions.ts. */
export const assignmentTypes = [0] as const;
/** Exclusive, non-exclusive, use first pay later, to the inventor's own firm. */
export const licenceTypes = [1, 2, 3, 5] as const;
/** Equity deals and income rights. */
const equityTypes = [4, 7] as const;
/** All ways of transfer; commissioned development is not one. */
export const transferTypes = [...assignmentTypes, ...licenceTypes, ...equityTypes] as const;

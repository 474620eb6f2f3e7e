/** Ways in which the three gates of a deal may work together: which one holds is not known. */
export const gateForms = ["product", "minimum", "mean"] as const;
export type GateForm = (typeof gateForms)[number];

/** Gates in the order of their numbers: officials dare, inventors are willing, the two sides are able to meet. */
export const gates = ["daring", "willing", "able"] as const;

/** The form by its number. */
export function gateFormOf(number: number): GateForm {
  return gateForms[Math.round(number)];
}

/**
 * Chance that a deal passes its gates. Product: each must open by itself. Minimum: the narrowest decides, the others
 * add nothing. Mean: a wide gate makes up for a narrow one.
 */
export function passChance(form: GateForm, daring: number, willing: number, able: number): number {
  if (form === "product") return daring * willing * able;
  return form === "minimum" ? Math.min(daring, willing, able) : (daring + willing + able) / 3;
}

/** Number of the narrowest gate, the one that a stopped deal puts down as its reason. */
export function narrowestGate(daring: number, willing: number, able: number): number {
  if (able <= daring && able <= willing) return 2;
  return willing <= daring ? 1 : 0;
}

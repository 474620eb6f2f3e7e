/** Whether a firm of an age in months is in its third year, in which exits are said to peak. */
export function isInThirdYear(months: number): boolean {
  return months >= 24 && months < 36;
}

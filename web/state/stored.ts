import type { StoredCalibration, StoredRanking, StoredValidation } from "../../sim/index.ts";

/** Files that come with the product, by their paths; each is read when it is first asked for. */
const calibrations = import.meta.glob<StoredCalibration>("../../data/worlds/*.json", { import: "default" });
const validations = import.meta.glob<StoredValidation>("../../data/validation/*.json", { import: "default" });

const rankings = import.meta.glob<StoredRanking>("../../data/rankings/*.json", { import: "default" });

const calibrationOf = (region: string) => calibrations[`../../data/worlds/${region}.json`];
const validationOf = (region: string) => validations[`../../data/validation/${region}.json`];

/** Whether the vectors that the data of a region do not rule out are stored. */
export function isCalibrated(region: string): boolean {
  return calibrationOf(region) !== undefined;
}

/** The stored calibration of a region, if it was calibrated. */
export async function storedCalibration(region: string): Promise<StoredCalibration | undefined> {
  return calibrationOf(region)?.();
}

/** What `techmarket validate` found for a region, if it is stored. */
export async function storedValidation(region: string): Promise<StoredValidation | undefined> {
  return validationOf(region)?.();
}

/** What the measures of a region do alone and together, if it is stored. */
export async function storedRanking(region: string): Promise<StoredRanking | undefined> {
  return rankings[`../../data/rankings/${region}.json`]?.();
}

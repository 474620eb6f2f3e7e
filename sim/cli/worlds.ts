import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { StoredCalibration } from "../analysis/calibration/calibration.ts";

const folder = new URL("../../data/worlds/", import.meta.url);
const fileOf = (region: string) => new URL(`${region}.json`, folder);

export function storeCalibration(calibration: StoredCalibration): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(calibration.region), `${JSON.stringify(calibration, null, 1)}\n`);
}

/** The stored calibration of a region, if it was calibrated. */
export function storedCalibration(region: string): StoredCalibration | undefined {
  const file = fileOf(region);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as StoredCalibration) : undefined;
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { StoredCalibration } from "../analysis/calibration/calibration.ts";
import { batchDefaults } from "./batch.ts";

const folder = new URL("../../data/worlds/", import.meta.url);
const fileOf = (region: string) => new URL(`${region}.json`, folder);

/** Keeps a calibration; that of Chongqing gives the estimate under which all regions run. */
export function storeCalibration(calibration: StoredCalibration): void {
  const { region, engine, estimate: values } = calibration;
  mkdirSync(folder, { recursive: true });
  write(region, calibration);
  if (region === batchDefaults.region) write("estimate", { region, engine, values });
}

function write(name: string, content: object): void {
  writeFileSync(fileOf(name), `${JSON.stringify(content, null, 1)}\n`);
}

/** The stored calibration of a region, if it was calibrated. */
export function storedCalibration(region: string): StoredCalibration | undefined {
  const file = fileOf(region);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as StoredCalibration) : undefined;
}

import { ln, normalQuantile } from "../../numeric/index.ts";
import { purposes } from "../../random/index.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";

/** How open a field is: log of its firms over its inventions on offer, one added to each. */
export function opennessOf(firms: number, offers: number): number {
  return ln((firms + 1) / (offers + 1));
}

/**
 * What a map shows of a field.
 * @param open of the field, in standard deviations over the fields
 * @param error standard normal
 * @param accuracy correlation of the two, 0 to 1
 */
export function mapReading(open: number, error: number, accuracy: number): number {
  return accuracy * open + Math.sqrt(1 - accuracy * accuracy) * error;
}

/**
 * Each January a patent map is drawn of all fields. Everybody reads the same map, so its errors send all who follow it
 * the same way; they are those of its data and classes, and stay.
 */
export const drawPatentMap = defineSubmodel({
  name: "drawPatentMap",
  section: "7.2",
  levers: ["navAccuracy", "navCoverage"],
  run(simulation, { navAccuracy, navCoverage }) {
    if (navCoverage > 0 && simulation.month % 12 === 0) drawMap(simulation, navAccuracy);
  }
});

function drawMap({ world, draws }: Simulation, accuracy: number): void {
  const { capacity, members, listed, promise } = world.fields;
  let sum = 0;
  let squares = 0;
  for (let field = 0; field < capacity; field++) {
    promise[field] = opennessOf(members[field], listed[field]);
    sum += promise[field];
    squares += promise[field] * promise[field];
  }
  const mean = sum / capacity;
  const spread = Math.sqrt(squares / capacity - mean * mean);
  for (let field = 0; field < capacity; field++) {
    const error = normalQuantile(draws.uniform(field, 0, purposes.patentMap, 0, 0));
    promise[field] = mapReading((promise[field] - mean) / spread, error, accuracy);
  }
}

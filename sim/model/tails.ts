import { exp, ln } from "../numeric/index.ts";
import { patentState } from "../world/inventions.ts";
import type { Simulation } from "./simulation.ts";

/** Upper part over which the exponent of the size tail is taken. Source: Hill's estimator (1975). */
const tailShare = 0.01;
/** Upper part of the patents whose share of all value is looked at. Source: T16 of the targets. */
const topShare = 0.1;
/** Values of one kind in rising order, in an array that is used again and grows to the largest world. */
const pile = { count: 0, values: new Float64Array(0) };

/** At the end of a year: how unevenly sales are spread over technology firms, and value over patents in force. */
export function countTails(simulation: Simulation): void {
  countSizeTail(simulation);
  countPatentValue(simulation);
}

function countSizeTail({ world: { firms, scalars }, tallies }: Simulation): void {
  empty(firms.capacity);
  for (let firm = 0; firm < scalars.firmRows[0]; firm++) {
    if (firms.active[firm] === 1 && firms.technology[firm] === 1) add(firms.sales[firm]);
  }
  const sizes = sorted();
  const first = Math.floor(sizes.length * (1 - tailShare));
  for (let place = first; place < sizes.length; place++) tallies.sizeTailLogs += ln(sizes[place] / sizes[first]);
  tallies.sizeTailFirms = sizes.length - first;
}

/** The value of a patent to a firm that fits it goes with its quality. */
function countPatentValue({ world: { inventions, scalars }, tallies }: Simulation): void {
  empty(inventions.capacity);
  for (let row = 0; row < scalars.inventionRows[0]; row++) {
    if (inventions.state[row] === patentState.granted) add(exp(inventions.quality[row]));
  }
  const values = sorted();
  const first = Math.floor(values.length * (1 - topShare));
  for (let place = 0; place < values.length; place++) {
    tallies.patentValue += values[place];
    if (place >= first) tallies.patentValueTop += values[place];
  }
  if (values.length > 0) tallies.patentValueMedian = values.length * values[Math.floor(values.length / 2)];
}

function empty(most: number): void {
  pile.count = 0;
  if (pile.values.length < most) pile.values = new Float64Array(most);
}

function add(value: number): void {
  pile.values[pile.count++] = value;
}

function sorted(): Float64Array {
  return pile.values.subarray(0, pile.count).sort();
}

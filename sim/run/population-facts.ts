import {
  meanOfLogs,
  sizeVolatilityExponent,
  subbotinShape,
  tailExponent,
  topShare
} from "../analysis/firm-statistics.ts";
import { exp, ln } from "../numeric/index.ts";
import { burnInMonths, type RunSpec } from "../scenario/run-spec.ts";
import { never } from "../world/dates.ts";
import { patentState } from "../world/inventions.ts";
import type { RegionPack } from "../world/region.ts";
import type { World } from "../world/world.ts";
import { simulate } from "./simulate.ts";

/** What only a look at single firms and inventions tells, at the end of a run or over its years. */
export interface PopulationFacts {
  /** Shape of the law of yearly log growth: 1 for Laplace. */
  readonly growthShape: number;
  /** Tail exponent of the size of log growth. */
  readonly growthTail: number;
  /** How fast the spread of growth falls with sales. */
  readonly volatilityExponent: number;
  /** Yearly exits of the larger half of firms over those of the smaller. */
  readonly exitsLargeOverSmall: number;
  /** Yearly exits of firms of eight years and more over those of younger ones. */
  readonly exitsOldOverYoung: number;
  /** Share of R&D that the tenth with the most does. */
  readonly researchTopTenth: number;
  /** Tail exponent of the value of patents in force. */
  readonly valueTail: number;
  /** Share of the value of patents in force in the best hundredth. */
  readonly valueTopHundredth: number;
  /** Mean value of patents that were transferred over that of the others. */
  readonly tradedOverUntraded: number;
  /** Share in use of firms' patents, per cent, by sales of the holder: micro, small, medium, large. */
  readonly usedMicro: number;
  readonly usedSmall: number;
  readonly usedMedium: number;
  readonly usedLarge: number;
}

export type PopulationFactId = keyof PopulationFacts;

/** A firm as it stood at the end of a year. */
interface FirmSeen {
  readonly sales: number;
  readonly born: number;
}
type Year = ReadonlyMap<number, FirmSeen>;

/** Simulates one run on this thread and looks at its population at the end of each year of the horizon. */
export async function populationFacts(
  spec: RunSpec,
  region: RegionPack,
  breathe: () => Promise<void>
): Promise<PopulationFacts> {
  const years: Year[] = [];
  let last: World | undefined;
  const look = (world: World, month: number) => {
    if (month % 12 === 11) years.push(firmsOf(world));
    last = world;
  };
  const months = simulate(spec, region, undefined, look);
  while (!months.next().done) await breathe();
  return { ...growthFacts(years), ...exitFacts(years), ...inventionFacts(last!), researchTopTenth: researchOf(last!) };
}

/** Technology firms by their permanent id. */
function firmsOf({ firms, scalars }: World): Year {
  const seen = new Map<number, FirmSeen>();
  for (let firm = 0; firm < scalars.firmRows[0]; firm++) {
    if (firms.active[firm] === 0 || firms.technology[firm] === 0) continue;
    const identity = firms.idHigh[firm] * 4294967296 + firms.idLow[firm];
    seen.set(identity, { sales: firms.sales[firm], born: firms.born[firm] });
  }
  return seen;
}

function growthFacts(years: readonly Year[]) {
  const firms = years.slice(1).flatMap((year, before) =>
    [...years[before]].flatMap(([identity, { sales }]) => {
      const next = year.get(identity);
      return next && sales > 0 && next.sales > 0 ? [{ size: sales, growth: ln(next.sales / sales) }] : [];
    })
  );
  const growths = firms.map(({ growth }) => growth);
  return {
    growthShape: subbotinShape(growths),
    growthTail: tailExponent(
      growths.map((growth) => Math.abs(growth)),
      0.02
    ),
    volatilityExponent: sizeVolatilityExponent(firms)
  };
}

const oldMonths = 96;

function exitFacts(years: readonly Year[]) {
  const seen = years.slice(1).flatMap((year, before) => {
    const own = [...years[before]].sort(([, one], [, other]) => one.sales - other.sales);
    return own.map(([identity, { born }], place) => ({
      isLarge: place >= own.length / 2,
      isOld: burnInMonths + 12 * before + 11 - born >= oldMonths,
      leaves: !year.has(identity)
    }));
  });
  const rate = (isCounted: (firm: (typeof seen)[number]) => boolean) => {
    const counted = seen.filter(isCounted);
    return counted.filter(({ leaves }) => leaves).length / counted.length;
  };
  return {
    exitsLargeOverSmall: rate(({ isLarge }) => isLarge) / rate(({ isLarge }) => !isLarge),
    exitsOldOverYoung: rate(({ isOld }) => isOld) / rate(({ isOld }) => !isOld)
  };
}

function researchOf({ firms, scalars }: World): number {
  const spending: number[] = [];
  for (let firm = 0; firm < scalars.firmRows[0]; firm++) {
    if (firms.active[firm] === 1 && firms.technology[firm] === 1) {
      spending.push(firms.sales[firm] * firms.researchShare[firm]);
    }
  }
  return 100 * topShare(spending, 0.1);
}

/** Yearly sales, yuan, from which a firm is small, medium and large. The national bounds for industry, recalled: an assumption. */
const sizeBounds = [3e6, 20e6, 400e6];

function inventionFacts({ inventions, firms, scalars, account }: World) {
  const logs: number[] = [];
  const traded: number[] = [];
  const untraded: number[] = [];
  const bySize = Array.from({ length: 4 }, () => ({ held: 0, used: 0 }));
  for (let row = 0; row < scalars.inventionRows[0]; row++) {
    if (inventions.state[row] !== patentState.granted) continue;
    logs.push(inventions.quality[row]);
    (inventions.transferred[row] === never ? untraded : traded).push(inventions.quality[row]);
    const holder = inventions.holder[row] - account.firm;
    if (holder < 0 || holder >= scalars.firmRows[0]) continue;
    const size = bySize[sizeBounds.filter((bound) => firms.sales[holder] >= bound).length];
    size.held++;
    size.used += inventions.used[row];
  }
  const values = logs.map((log) => exp(log));
  const [usedMicro, usedSmall, usedMedium, usedLarge] = bySize.map(({ held, used }) => (100 * used) / held);
  return {
    valueTail: tailExponent(values, 0.05),
    valueTopHundredth: 100 * topShare(values, 0.01),
    tradedOverUntraded: meanOfLogs(traded) / meanOfLogs(untraded),
    usedMicro,
    usedSmall,
    usedMedium,
    usedLarge
  };
}

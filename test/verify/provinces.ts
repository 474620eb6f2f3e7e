import { type Elasticity, elasticity } from "../../sim/analysis/elasticity.ts";
import { loadRegion } from "../../sim/run/region-packs.ts";
import { regionIds } from "../../sim/run/regions.ts";
import { run } from "../../sim/run/run.ts";
import { horizonSum, smallCity } from "../small-city.ts";

/** The fixed master seed of the comparison of provinces; never changed. */
const provincesSeed = "provinces-1";
/** Technology firms simulated in a province, or all there are: thin enough to be quick, and luck weighs alike everywhere. */
const firms = 4000;

/** A province of a run: what it spends on R&D and sells in technology contracts a year, 100 million yuan. */
export interface ProvinceRun {
  readonly region: string;
  readonly scale: number;
  readonly research: number;
  readonly turnover: number;
}

/** What the provinces of the model say about target T37, which nothing is fitted to. */
export interface ProvinceFindings {
  readonly runs: readonly ProvinceRun[];
  readonly elasticity: Elasticity;
}

/** Runs the baseline of every province. */
export async function runProvinces(months: number): Promise<ProvinceFindings> {
  const runs: ProvinceRun[] = [];
  for (const region of regionIds) runs.push(await runProvince(region, months));
  return {
    runs,
    elasticity: elasticity(
      runs.map(({ research }) => research),
      runs.map(({ turnover }) => turnover)
    )
  };
}

async function runProvince(region: string, months: number): Promise<ProvinceRun> {
  const pack = await loadRegion(region);
  const scale = Math.min(1, Math.round((100 * firms) / pack.quantities.technologyFirmsOpening.value) / 100 || 0.01);
  const record = run({ ...smallCity({}, { seed: provincesSeed, scale, months }), region }, pack);
  const perYear = (fen: number) => ((fen / 1e10) * 12) / months / scale;
  return {
    region,
    scale,
    research: perYear(horizonSum(record, "rdFirms") + horizonSum(record, "rdPublic")),
    turnover: perYear(horizonSum(record, "turnoverValue"))
  };
}

import { exp, ln } from "../numeric/index.ts";
import type { Quantity, QuantityId, RegionPack } from "./region.ts";

/** A published series of a region: value by year. */
export type YearSeries = Readonly<Record<number, number>>;

/** The series of a region that a pack of an earlier year is made of, in units of the yearbook: counts, and 100 million yuan. */
export interface RegionSeries {
  readonly research: YearSeries;
  readonly inventionsInForce: YearSeries;
  readonly applications: YearSeries;
  readonly grants: YearSeries;
  readonly contracts: YearSeries;
  readonly contractValue: YearSeries;
  readonly fiscalScience: YearSeries;
}

const hundredMillion = 1e8;

/**
 * The pack of a region as it could be drawn with data up to `last` only: it opens two years before, so that the burn-in
 * ends with them. What has no series keeps its share of R&D: counts of firms, money of funds. An assumption.
 */
export function packAsOf(base: RegionPack, series: RegionSeries, last: number): RegionPack {
  const opening = last - 2;
  const { research } = series;
  const size = (year: number) => (research[year] * hundredMillion) / base.quantities.researchTotal.value;
  const known: Partial<Record<QuantityId, number>> = {
    researchTotal: research[opening] * hundredMillion,
    researchGrowthBurnIn: Math.sqrt(research[last] / research[opening]) - 1,
    researchGrowth: exp(ln(research[last] / research[last - 5]) / 5) - 1,
    technologyFirmsOpening: Math.round(base.quantities.technologyFirmsOpening.value * size(opening)),
    technologyFirmsHorizon: Math.round(base.quantities.technologyFirmsOpening.value * size(last)),
    otherFirms: Math.round(base.quantities.otherFirms.value * size(opening)),
    inventionsInForce: series.inventionsInForce[opening],
    pendingApplications: Math.round(series.applications[opening] + series.applications[opening - 1] / 4),
    applicationsPerResearch: series.applications[opening] / research[opening],
    grantsPerResearch: series.grants[opening] / research[opening],
    turnoverContracts: series.contracts[opening],
    turnoverValue: series.contractValue[opening] * hundredMillion,
    fiscalScience: series.fiscalScience[opening] * hundredMillion,
    technologyLoans: base.quantities.technologyLoans.value * size(opening)
  };
  return {
    ...base,
    quantities: { ...base.quantities, ...restated(base, known, opening) },
    funds: base.funds.map((group) => ({ ...group, size: group.size * size(opening) }))
  };
}

function restated(base: RegionPack, known: Partial<Record<QuantityId, number>>, year: number) {
  const entries = Object.entries(known).map(([id, value]): [string, Quantity] => {
    const note = {
      en: `As it stood in ${year}, or in proportion to R&D.`,
      zh: `${year}年数值，或按研发经费比例推算。`
    };
    return [id, { ...base.quantities[id as QuantityId], value, status: "derived", note }];
  });
  return Object.fromEntries(entries) as Partial<Record<QuantityId, Quantity>>;
}

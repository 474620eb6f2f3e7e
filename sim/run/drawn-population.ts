import { quantile } from "../analysis/quantiles.ts";
import { ln } from "../numeric/index.ts";
import { Recorder } from "../record/recorder.ts";
import type { RunSpec } from "../scenario/run-spec.ts";
import { never } from "../world/dates.ts";
import type { MarginalId } from "../world/describe-region.ts";
import { bankTypes, fundTypes } from "../world/finance.ts";
import { patentState } from "../world/inventions.ts";
import { organisationTypes } from "../world/organisations.ts";
import type { RegionPack } from "../world/region.ts";
import type { World } from "../world/world.ts";
import { openSimulation } from "./simulate.ts";

type Drawn = Partial<Record<MarginalId, number>>;

/** What the opening population of a run has of each figure it was drawn from, in units of the whole region. */
export function drawnPopulation(spec: RunSpec, region: RegionPack): Drawn {
  const { world } = openSimulation(spec, region, new Recorder(1));
  return { ...drawnFirms(world, spec.scale), ...drawnInventions(world, spec.scale), ...drawnOthers(world, spec.scale) };
}

function drawnFirms({ firms, scalars, ledger, account, owners }: World, scale: number): Drawn {
  const active = rowsWhere(scalars.firmRows[0], (firm) => firms.active[firm] === 1);
  const technology = active.filter((firm) => firms.technology[firm] === 1);
  const others = active.filter((firm) => firms.technology[firm] === 0);
  const ages = technology.map((firm) => -firms.born[firm] / 12);
  const research = technology.map((firm) => firms.sales[firm] * firms.researchShare[firm]);
  const loans = technology.map((firm) => ledger.owedBy("loans", account.firm + firm));
  const overdue = technology.filter((firm) => firms.defaulted[firm] !== never);
  const highTech = technology.filter(
    (firm) =>
      firms.researchShare[firm] >= highTechResearch(firms.sales[firm]) &&
      owners.firstInvention[account.firm + firm] >= 0
  );
  const salesOf = (rows: readonly number[]) => sum(rows.map((firm) => firms.sales[firm])) / scale;
  const shareOf = (rows: readonly unknown[]) => rows.length / technology.length;
  return {
    technologyFirms: technology.length / scale,
    otherFirms: others.length / scale,
    highTechShare: shareOf(highTech),
    stateOwnedShare: shareOf(technology.filter((firm) => firms.stateOwned[firm] === 1)),
    technologySales: salesOf(technology),
    otherSales: salesOf(others),
    sizeExponent: tailExponent(technology.map((firm) => firms.sales[firm])),
    underFiveYears: shareOf(ages.filter((age) => age < 5)),
    fiveToNineYears: shareOf(ages.filter((age) => age >= 5 && age < 10)),
    firmResearch: sum(research) / scale,
    researchTopTenth: topTenth(research),
    openingLoans: sum(loans) / 100 / scale,
    loanAccessShare: shareOf(loans.filter((fen) => fen > 0)),
    nonPerformingShare: sum(overdue.map((firm) => ledger.owedBy("loans", account.firm + firm))) / sum(loans)
  };
}

/**
 * R&D over sales from which a firm with an invention of its own can be recognised as high-tech, by yearly sales. No
 * firm is drawn with the label, so its share is free to differ. Source: rules of recognition 国科发火〔2016〕32号, recalled.
 */
function highTechResearch(sales: number): number {
  if (sales <= 50e6) return 0.05;
  return sales <= 200e6 ? 0.04 : 0.03;
}

function drawnInventions({ inventions, organisations, account }: World, scale: number): Drawn {
  const inState = (state: number) =>
    rowsWhere(inventions.capacity, (invention) => inventions.state[invention] === state);
  const granted = inState(patentState.granted);
  const typeOf = (invention: number) => {
    const organisation = inventions.holder[invention] - account.organisation;
    return organisation < 0 ? "firm" : organisationTypes[organisations.type[organisation]];
  };
  const heldBy = (isHolder: (type: string) => boolean) =>
    granted.filter((invention) => isHolder(typeOf(invention))).length / granted.length;
  return {
    inventionsInForce: granted.length / scale,
    inventionHolderFirms: heldBy((type) => type === "firm"),
    inventionHolderUniversities: heldBy((type) => type === "university"),
    inventionHolderInstitutes: heldBy((type) => type !== "firm" && type !== "university"),
    pendingApplications: inState(patentState.pending).length / scale
  };
}

/** Organisations, banks, funds and brokers are drawn one to one; only their money is scaled. */
function drawnOthers({ organisations, banks, funds, brokers, ledger, account }: World, scale: number): Drawn {
  const count = (column: ArrayLike<number>, types: readonly string[], type: string) =>
    rowsWhere(column.length, (row) => types[column[row]] === type).length;
  const organisationsOf = (type: string) => count(organisations.type, organisationTypes, type);
  const banksOf = (type: string) => count(banks.type, bankTypes, type);
  const fundsOf = (type: string) => count(funds.type, fundTypes, type);
  const ownFunds = sum(rowsWhere(banks.capacity, () => true).map((bank) => ledger.posted[account.bank + bank]));
  return {
    organisationResearch: sum(organisations.budget) / scale,
    universities: organisationsOf("university"),
    institutes: organisationsOf("institute"),
    hospitals: organisationsOf("hospital"),
    laboratories: organisationsOf("laboratory"),
    stateBanks: banksOf("state"),
    jointStockBanks: banksOf("jointStock"),
    cityBanks: banksOf("city"),
    ruralBanks: banksOf("rural"),
    seedFunds: fundsOf("seed"),
    ventureFunds: fundsOf("venture"),
    guidanceFunds: fundsOf("guidance"),
    fundMoney: sum(funds.committed) / 100 / scale,
    brokers: brokers.capacity - 1,
    bankCapitalRatio: ownFunds / sum(banks.riskWeighted)
  };
}

function rowsWhere(rows: number, holds: (row: number) => boolean): number[] {
  return Array.from({ length: rows }, (_, row) => row).filter(holds);
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}

/** Share of the total that the largest tenth holds. */
function topTenth(values: readonly number[]): number {
  const least = quantile(values, 0.9);
  return sum(values.filter((value) => value >= least)) / sum(values);
}

/** Exponent of the upper tail by Hill's estimator (1975) over the largest hundredth. */
function tailExponent(sizes: readonly number[]): number {
  const least = quantile(sizes, 0.99);
  const tail = sizes.filter((size) => size >= least);
  return tail.length / sum(tail.map((size) => ln(size / least)));
}

import { describe, expect, test } from "vitest";
import { presetScenario } from "../../../sim/derive/preset-scenario.ts";
import { type FlowId, flowIds } from "../../../sim/ledger/flows.ts";
import { type SectorId, sectorCount, sectorIds, sectorNumber } from "../../../sim/ledger/sectors.ts";
import { leverIds, levers } from "../../../sim/levers/index.ts";
import { type OutcomeId, outcomeIds, outcomes } from "../../../sim/outcomes/index.ts";
import { type BalanceRow, balanceRows } from "../../../sim/record/balance-sheet.ts";
import { horizonSum } from "../../../sim/record/horizon-sum.ts";
import { outcomeSeries, outcomeValue } from "../../../sim/record/outcome-series.ts";
import type { TallyId } from "../../../sim/record/tallies.ts";
import { run } from "../../../sim/run/run.ts";
import { region, smallCity } from "../../small-city.ts";

/** The city under the plan, so that every public line pays. */
const plan = presetScenario(
  "plan",
  leverIds.map((id) => levers[id])
);
const scale = 0.05;
const record = run({ ...smallCity({}, { scale, months: 72 }), scenario: plan }, region);
const years = (record.months - record.burnIn) / 12;

/** Fen paid over the horizon, added up from the recorded matrix of flows. */
function paid(flow: FlowId, by: readonly SectorId[] = sectorIds, to: readonly SectorId[] = sectorIds): number {
  let sum = 0;
  for (const [place, pair] of record.flowPairs.entries()) {
    if (flowIds[pair.flow] !== flow || !by.includes(sectorIds[pair.from]) || !to.includes(sectorIds[pair.to])) continue;
    for (let month = record.burnIn; month < record.months; month++) {
      sum += record.flows[month * record.flowPairs.length + place];
    }
  }
  return sum;
}

const counted = (id: TallyId) => horizonSum(record, id);

/** Claims or debts of a sector at the end of each year of the last twelve months, fen; assets positive. */
function standing(row: BalanceRow, sector: SectorId): number {
  const year = record.months / 12 - 1;
  return record.balances[(year * balanceRows.length + balanceRows.indexOf(row)) * sectorCount + sectorNumber[sector]];
}

const firms = ["technologyFirms", "otherFirms"] as const;
const organisations = ["organisations"] as const;
const owners = sectorIds.filter((sector) => sector !== "technologyFirms" && sector !== "otherFirms");
const outsideTheCity = sectorIds.filter((sector) => sector !== "government");

/** What each yearly sum of money is in the ledger: fen over the horizon. */
const inTheLedger = {
  bondsIssued: () => paid("bondPrincipal", ["rest"]),
  exchangeCosts: () => paid("exchangeCosts"),
  grantsPaid: () => paid("reformGrants"),
  guaranteeCalls: () => paid("guaranteePayouts", ["guarantors"], ["banks", "vehicles", "rest"]),
  interestSubsidies: () => paid("interestSubsidies", ["government"], ["banks"]),
  jointFundPrivate: () => paid("jointFunds"),
  localTax: () => paid("taxLocal", [...firms, "banks"], ["government"]),
  newLoans: () => paid("loanPrincipal", ["banks"], ["technologyFirms"]),
  notesIssued: () => paid("notePrincipal", ["rest"], ["vehicles"]),
  publicCost: () =>
    paid("reformGrants") +
    paid("reformServices") +
    paid("interestSubsidies") +
    paid("sales", ["government"]) +
    paid("guaranteePayouts", ["guarantors"], outsideTheCity) -
    paid("guaranteePremiums") +
    counted("seedLosses"),
  reformBudgetSpent: () =>
    paid("reformGrants") +
    paid("reformServices") +
    paid("interestSubsidies") +
    paid("sales", ["government"]) +
    paid("guaranteePayouts", ["government"]),
  takeoverValue: () => paid("takeoverPrice", firms, owners),
  transferIncome: () =>
    paid("ipUpfront", sectorIds, organisations) +
    paid("ipRunning", sectorIds, organisations) -
    paid("ipUpfront", organisations),
  warrantGains: () => paid("warrants")
} as const satisfies Partial<Record<OutcomeId, () => number>>;

/** Parts of a payment that the ledger does not tell apart: the whole of which they are a part. */
const partsOf = {
  attestationFees: () => paid("brokerFees"),
  bondLinkedLoans: () => paid("loanPrincipal", ["banks"], ["technologyFirms"]),
  linkedLoans: () => paid("loanPrincipal", ["banks"], ["technologyFirms"]),
  organisationResearch: () =>
    paid("researchGrants") + paid("reformGrants") + paid("jointFunds") + paid("technologyWork"),
  publicResearch: () => paid("researchGrants") + paid("reformGrants"),
  researchIncome: () => paid("ipUpfront") + paid("ipRunning") + paid("posedProblems")
} as const satisfies Partial<Record<OutcomeId, () => number>>;

/** Money that no payment shows, with the reason. */
const notPaid = {
  bankLosses: "claims written off, less what guarantors pay",
  bondLosses: "claims written off",
  foreignValue: "prices agreed",
  inventorIncome: "awards, which are paid, and the worth of equity, which is not",
  output: "sales at constant prices",
  partnerValue: "prices agreed",
  privateResearch: "a part of wages and inputs",
  reallocationGain: "a difference of worth",
  transferValue: "prices agreed",
  turnover: "contracts registered",
  turnoverConsulting: "contracts registered",
  turnoverDevelopment: "contracts registered",
  turnoverService: "contracts registered",
  turnoverTransfer: "contracts registered",
  unmetClaims: "claims that are not met",
  valueAdded: "sales less inputs at constant prices",
  writeOffs: "claims written off"
} as const satisfies Partial<Record<OutcomeId, string>>;

/** Deals of funds run one to one at every scale, but their money is of the scale. */
const fundMoney = ["seedInvested", "ventureInvested"] as const;

const inFen = (id: OutcomeId) => (outcomeValue(record, outcomes[id]) ?? Number.NaN) * (outcomes[id].yuan ?? 0) * 100;
const ofRegion = (fen: number) => fen / years / scale;
const yearlySums = outcomeIds.filter((id) => {
  const { yuan, measure } = outcomes[id];
  return yuan !== undefined && (measure.kind === "perYear" || measure.kind === "paid");
});

describe("yearly money of an outcome", () => {
  test("is a sum of payments, a part of one, or none for a reason, each once", () => {
    const known = [inTheLedger, partsOf, notPaid].flatMap(Object.keys).concat(fundMoney);
    expect([...new Set(known)].sort()).toEqual([...yearlySums].sort());
  });

  test.each(Object.entries(inTheLedger))("%s is what the ledger says", (id, fen) => {
    expect(fen()).toBeGreaterThan(0);
    expect(inFen(id as OutcomeId) / ofRegion(fen())).toBeCloseTo(1, 12);
  });

  test.each(Object.entries(partsOf))("%s is more than nothing and within its whole", (id, whole) => {
    expect(inFen(id as OutcomeId)).toBeGreaterThan(0);
    expect(inFen(id as OutcomeId)).toBeLessThanOrEqual(ofRegion(whole()));
  });

  test("of seed and venture funds is all equity that funds buy", () => {
    const both = fundMoney.map(inFen).reduce((one, other) => one + other);
    expect(both / ofRegion(paid("equityPurchase", ["funds"]))).toBeCloseTo(1, 12);
  });
});

describe("a stock of money", () => {
  const stocks = [
    ["technologyLoans", "loans", ["technologyFirms"]],
    ["takeoverLoans", "takeoverLoans", firms],
    ["notesOutstanding", "notes", ["vehicles"]]
  ] as const;

  test("is one of those that the balance sheet holds", () => {
    const levels = outcomeIds.filter((id) => outcomes[id].yuan !== undefined && outcomes[id].measure.kind === "level");
    expect(levels.sort()).toEqual(stocks.map(([id]) => id).sort());
  });

  test.each(stocks)("%s is what its debtors owe at the end of the year", (id, row, debtors) => {
    const owed = -debtors.reduce((sum, sector) => sum + standing(row, sector), 0);
    const { yuan = 0 } = outcomes[id];
    const atTheEnd = outcomeSeries(record, outcomes[id])[record.months - 1] * yuan * 100 * scale;
    expect(owed).toBeGreaterThan(0);
    expect(atTheEnd / owed).toBeCloseTo(1, 12);
  });
});

test("public cost is of the size of what is paid in every month, the first of the burn-in too", () => {
  const series = outcomeSeries(record, outcomes.publicCost);
  expect(Math.min(...series)).toBeGreaterThan(-2000);
  expect(Math.max(...series)).toBeLessThan(20_000);
});

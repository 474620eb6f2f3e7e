import { expect, test } from "vitest";
import { stopLicensedUse, usedByLicensee } from "../../../../sim/model/contracts/licensees.ts";
import { openContract } from "../../../../sim/model/contracts/sign.ts";
import { stopUse } from "../../../../sim/model/inventions/life.ts";
import { contractNumber } from "../../../../sim/world/inventions.ts";
import { smallCity } from "../submodels/small-city.ts";

const simulation = smallCity({ useCost: 200_000 });
const { contracts, firms, inventions, account, scalars } = simulation.world;

const rows = Array.from({ length: scalars.inventionRows[0] }, (_, row) => row);
const isOrganisation = (holder: number) => holder >= account.organisation && holder < account.bank;

/** An idle invention of an organisation, made ready for use. */
function idle(): number {
  const row = rows.find((one) => isOrganisation(inventions.holder[one]) && inventions.used[one] === 0)!;
  inventions.stage[row] = 3;
  return row;
}

/** A licence of a living firm that is not the holder, on an invention good enough to be used. */
function licence(invention: number): { contract: number; firm: number } {
  inventions.quality[invention] = 8;
  const holder = inventions.holder[invention];
  const firm = firms.active.findIndex((active, row) => active === 1 && row !== holder - account.firm);
  const contract = openContract(simulation);
  contracts.type[contract] = contractNumber.exclusiveLicence;
  contracts.invention[contract] = invention;
  contracts.buyer[contract] = account.firm + firm;
  contracts.buyerBirth[contract] = firms.born[firm];
  return { contract, firm };
}

test("what a licensee uses counts for it until the licence ends, and once only", () => {
  const invention = idle();
  const { contract, firm } = licence(invention);
  const before = firms.inUseValue[firm];
  usedByLicensee(simulation, contract);
  const gain = firms.inUseValue[firm] - before;
  expect(gain).toBeGreaterThan(0);
  expect(inventions.used[invention]).toBe(1);
  usedByLicensee(simulation, contract);
  expect(firms.inUseValue[firm] - before).toBe(gain);
  stopLicensedUse(simulation, contract);
  expect(firms.inUseValue[firm]).toBeCloseTo(before, 4);
});

test("a firm’s invention is used by its holder and by a licensee, and each use ends by itself", () => {
  const invention = rows.find((one) => inventions.holder[one] < account.organisation && inventions.used[one] === 1)!;
  const holder = inventions.holder[invention] - account.firm;
  const own = inventions.ownUse[invention];
  expect(own).toBeGreaterThan(0);
  const { contract, firm } = licence(invention);
  const [ofHolder, ofLicensee] = [firms.inUseValue[holder], firms.inUseValue[firm]];
  usedByLicensee(simulation, contract);
  expect(firms.inUseValue[firm]).toBeGreaterThan(ofLicensee);
  stopUse(simulation, invention);
  expect(firms.inUseValue[holder]).toBeCloseTo(ofHolder - own, 4);
  expect(firms.inUseValue[firm]).toBeGreaterThan(ofLicensee);
});

test("a firm that has gone uses nothing any more: its successor in the row keeps its own sum", () => {
  const { contract, firm } = licence(idle());
  usedByLicensee(simulation, contract);
  firms.born[firm] += 1;
  const before = firms.inUseValue[firm];
  stopLicensedUse(simulation, contract);
  expect(firms.inUseValue[firm]).toBe(before);
});

import { flow } from "../../ledger/ledger.ts";
import type { World } from "../../world/world.ts";

/** Units that make up a firm. Definition. */
export const wholeFirm = 1e9;

/**
 * New units for a research organisation: everybody else is diluted, the founders and other households bear the
 * rounding. Units of another organisation that held some before go to owners outside.
 * @param units whole, below a whole firm
 */
export function issueToOrganisation({ firms }: World, firm: number, organisation: number, units: number): void {
  const kept = 1 - units / wholeFirm;
  const before = Math.floor(firms.organisationUnits[firm] * kept);
  const isHolder = firms.organisation[firm] === organisation;
  firms.stateUnits[firm] = Math.floor(firms.stateUnits[firm] * kept);
  firms.outsideUnits[firm] = Math.floor(firms.outsideUnits[firm] * kept) + (isHolder ? 0 : before);
  firms.fundUnits[firm] = Math.floor(firms.fundUnits[firm] * kept);
  firms.organisation[firm] = organisation;
  firms.organisationUnits[firm] = units + (isHolder ? before : 0);
}

/** What one owner of a firm gets or holds of an amount, whole fen. */
type Give = (world: World, firm: number, owner: number, fen: number) => void;

/**
 * Splits an amount among the owners of a firm by their units: the city, owners outside, its fund and its organisation,
 * each rounded down, and households at the firm's bank for the rest.
 */
export function splitAmongOwners(world: World, firm: number, fen: number, give: Give): void {
  const { account, accounts, firms } = world;
  const toState = Math.floor((fen * firms.stateUnits[firm]) / wholeFirm);
  const outside = Math.floor((fen * firms.outsideUnits[firm]) / wholeFirm);
  const toFund = firms.fund[firm] < 0 ? 0 : Math.floor((fen * firms.fundUnits[firm]) / wholeFirm);
  const holder = firms.organisation[firm];
  const toOrganisation = holder < 0 ? 0 : Math.floor((fen * firms.organisationUnits[firm]) / wholeFirm);
  if (toState !== 0) give(world, firm, account.government, toState);
  if (outside !== 0) give(world, firm, account.rest, outside);
  if (toFund !== 0) give(world, firm, account.fund + firms.fund[firm], toFund);
  if (toOrganisation !== 0) give(world, firm, account.organisation + holder, toOrganisation);
  const households = account.household + accounts.bank[account.firm + firm];
  give(world, firm, households, fen - toState - outside - toFund - toOrganisation);
}

/** Pays a dividend to the owners of a firm. */
export function payOwners(world: World, firm: number, fen: number): void {
  splitAmongOwners(world, firm, fen, payDividend);
}

const payDividend: Give = ({ ledger, account }, firm, owner, fen) =>
  ledger.pay(flow.firmDividends, account.firm + firm, owner, fen);

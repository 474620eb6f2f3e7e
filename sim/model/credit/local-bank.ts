import type { World } from "../../world/world.ts";

/** Number of the first type of local bank; the last two types belong to the region by halves. Assumption. */
const firstLocalType = 2;

/** Whether the city and its households own a bank by halves; owners outside have the others. */
export function isLocalBank({ banks }: World, bank: number): boolean {
  return banks.type[bank] >= firstLocalType;
}

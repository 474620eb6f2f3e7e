import type { World } from "../../world/world.ts";

/** Banks of the last two types belong to the city: its government and its households share what they earn. */
const firstLocalType = 2;

/** Whether the city and its households own a bank by halves; owners outside have the others. */
export function isLocalBank({ banks }: World, bank: number): boolean {
  return banks.type[bank] >= firstLocalType;
}

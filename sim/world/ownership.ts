import type { World } from "./world.ts";

/** The inventions of each holder as a doubly linked list, so that a merger or a death re-homes them at once. */
export function addToHolder(world: World, invention: number, holder: number): void {
  const { firstInvention } = world.owners;
  const { nextOwned, previousOwned } = world.inventions;
  const first = firstInvention[holder];
  nextOwned[invention] = first;
  previousOwned[invention] = -1;
  if (first >= 0) previousOwned[first] = invention;
  firstInvention[holder] = invention;
  world.inventions.holder[invention] = holder;
}

export function removeFromHolder(world: World, invention: number): void {
  const { firstInvention } = world.owners;
  const { nextOwned, previousOwned, holder } = world.inventions;
  const next = nextOwned[invention];
  const previous = previousOwned[invention];
  if (next >= 0) previousOwned[next] = previous;
  if (previous >= 0) nextOwned[previous] = next;
  else firstInvention[holder[invention]] = next;
}

export function changeHolder(world: World, invention: number, holder: number): void {
  removeFromHolder(world, invention);
  addToHolder(world, invention, holder);
}

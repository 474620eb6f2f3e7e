import type { Recorder } from "../record/recorder.ts";
import { canonicalJson } from "../scenario/canonical-json.ts";
import type { RunSpec } from "../scenario/run-spec.ts";
import { giveBack, takeMemory } from "../world/memory.ts";
import { writeOffers } from "../world/offers.ts";
import type { World } from "../world/world.ts";

/** The world and its record at the opening of the horizon. */
interface Snapshot {
  readonly world: ArrayBuffer;
  readonly record: ReturnType<Recorder["save"]>;
}

/** Worlds above this size are not kept: at scale 1 the burn-in is a small part of a run and memory matters more. */
const largestKept = 24e6;
const mostKept = 12;
const kept = new Map<string, Snapshot>();

/** What the burn-in depends on: everything of a spec but the levers, which are today's until the horizon opens. */
export function burnInKey({ scenario, ...rest }: RunSpec): string {
  return canonicalJson({ ...rest, assumptions: scenario.assumptions });
}

/** One burn-in per seed serves all scenarios. Forgets the oldest when there are too many. */
export function keepBurnIn(spec: RunSpec, { buffer }: World, recorder: Recorder): void {
  if (buffer.byteLength > largestKept) return;
  if (kept.size >= mostKept) forgetOldest();
  kept.set(burnInKey(spec), { world: copyOf(buffer), record: recorder.save() });
}

function forgetOldest(): void {
  const [key, { world }] = kept.entries().next().value!;
  kept.delete(key);
  giveBack(world);
}

function copyOf(buffer: ArrayBuffer): ArrayBuffer {
  const copy = takeMemory(buffer.byteLength);
  new Uint8Array(copy).set(new Uint8Array(buffer));
  return copy;
}

export function hasBurnIn(spec: RunSpec): boolean {
  return kept.has(burnInKey(spec));
}

/** Puts a kept burn-in into an empty world and a fresh recorder. */
export function restoreBurnIn(spec: RunSpec, world: World, recorder: Recorder): void {
  const snapshot = kept.get(burnInKey(spec))!;
  new Uint8Array(world.buffer).set(new Uint8Array(snapshot.world));
  writeOffers(world);
  recorder.restore(snapshot.record);
}

import { capacityOf } from "../../sim/world/capacity.ts";
import type { RegionPack } from "../../sim/world/region.ts";
import { worldBytes } from "../../sim/world/world.ts";
import { provinces } from "./province.ts";

/** Most bytes of state that a run may take by itself: what a browser grants each of several threads. */
const mostBytes = 160e6;
/** Shares of firms to choose from, largest first. */
const scales = [1, 0.5, 0.2, 0.1, 0.05];
/** Months of the horizon that is shown first. */
const months = 120;

/** Most technology firms of a quick look, where the finest share is not already more. */
const quickFirms = 3000;
const quickScales = [1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01];

/**
 * Text of the list that menus and the command line read before any pack: names, and the scales of a quick look and
 * of a full run.
 */
export function regionIndexText(packTexts: Readonly<Record<string, string>>): string {
  const entries = provinces().map(({ id, name, fullName }) => {
    const pack = JSON.parse(packTexts[`regions/${id}.json`]!) as RegionPack;
    const wholeScale = scales.find((share) => worldBytes(capacityOf(pack, { scale: share, months })) <= mostBytes)!;
    const firms = pack.quantities.technologyFirmsOpening.value;
    const quickScale = quickScales.find((share) => firms * share <= quickFirms) ?? quickScales.at(-1)!;
    return { id, name, fullName: { en: name.en, zh: fullName }, quickScale, wholeScale };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}

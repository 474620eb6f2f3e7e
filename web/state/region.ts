import { signal } from "@preact/signals";
import type { Text } from "../../sim/index.ts";

/** Names of the regions that come with the product. */
const names: Readonly<Record<string, Text>> = { chongqing: { en: "Chongqing", zh: "重庆市" } };

export const regionName = signal<Text>(names.chongqing);

import { policyTexts } from "./sources/policy-texts.ts";
import type { Source } from "./sources/source.ts";
import { statistics } from "./sources/statistics.ts";
import { studies } from "./sources/studies.ts";

/** Every source once, by id: S statistics and surveys, V policy texts, E studies. The only place a citation is spelled out. */
export const sources = { ...statistics, ...policyTexts, ...studies };

export type SourceId = keyof typeof sources;

export function sourceOf(id: SourceId): Source {
  return sources[id];
}

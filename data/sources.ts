import { policyTexts } from "./sources/policy-texts.ts";
import type { Source } from "./sources/source.ts";
import { statistics } from "./sources/statistics.ts";
import { studies } from "./sources/studies.ts";

const collected = { ...statistics, ...policyTexts, ...studies };

export type SourceId = keyof typeof collected;

/** Every source once, by id: S statistics and surveys, V policy texts, E studies. The only place a citation is spelled out. */
export const sources: Readonly<Record<SourceId, Source>> = collected;

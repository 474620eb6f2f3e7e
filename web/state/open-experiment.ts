import { type Experiment, readExperiment } from "../../sim/experiment/index.ts";
import { isOwnRegion, regionIds } from "../../sim/index.ts";
import { ownRegions, regionOf } from "./region.ts";

type Checked = ReturnType<typeof readExperiment>;

/** Reads the text of a file as an experiment, or says all that is wrong with it at once. */
export async function openExperiment(text: string): Promise<Checked> {
  const content = parsed(text);
  if ("problem" in content) return { ok: false, problems: [content.problem] };
  const own = ownRegions.value.map(({ id }) => id);
  const worlds = await worldsOf((content.value as Partial<Experiment> | null)?.region ?? "chongqing");
  return readExperiment(content.value, {
    regions: [...regionIds, ...own],
    scaleOf: (region) => regionOf(region).wholeScale,
    worldsOf: () => worlds
  });
}

type Problem = Extract<Checked, { readonly ok: false }>["problems"][number];

function parsed(text: string): { readonly value: unknown } | { readonly problem: Problem } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const found = (error as Error).message;
    return {
      problem: {
        where: "experiment",
        found,
        expected: "valid JSON",
        sentence: {
          en: `The file is not valid JSON: ${found}. Correct it and open the file again.`,
          zh: `文件不是有效的JSON：${found}。请更正后重新打开。`
        }
      }
    };
  }
}

/** Vectors that the data of a region do not rule out; none where it was not calibrated. */
async function worldsOf(region: string): Promise<readonly Readonly<Record<string, number>>[]> {
  if (isOwnRegion(region)) return [];
  try {
    const { default: calibration } = await import(`../../data/worlds/${region}.json`);
    return calibration.worlds;
  } catch {
    return [];
  }
}

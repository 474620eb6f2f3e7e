import { type Experiment, experimentFromGrid, readExperiment } from "../../sim/experiment/index.ts";
import { type Checked, type Problem, readWorlds, surroundings } from "./experiment-draft.ts";

/** A file that can be opened, with what it says; or everything that is wrong with it. */
export type OpenedExperiment =
  | { readonly ok: true; readonly value: Experiment; readonly file: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the text of a file as an experiment, or says all that is wrong with it at once. */
export async function openExperiment(text: string): Promise<OpenedExperiment> {
  const content = parsed(text);
  return "problem" in content ? { ok: false, problems: [content.problem] } : readContent(content.value);
}

/** Reads the grid in a file of NetLogo’s BehaviorSpace as an experiment. */
export async function openGrid(xml: string): Promise<OpenedExperiment> {
  const read = experimentFromGrid(xml, new Map());
  return read.ok ? readContent(read.value) : read;
}

async function readContent(content: unknown): Promise<OpenedExperiment> {
  await readWorlds((content as Partial<Experiment> | null)?.region ?? "chongqing");
  const read: Checked = readExperiment(content, surroundings());
  return read.ok ? { ...read, file: content as Readonly<Record<string, unknown>> } : read;
}

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

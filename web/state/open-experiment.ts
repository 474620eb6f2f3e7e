import { type Experiment, experimentFromGrid, readExperiment } from "../../sim/experiment/index.ts";
import { decodeText } from "../../sim/import/index.ts";
import type { Text } from "../../sim/index.ts";
import { type Checked, type Problem, readWorlds, surroundings } from "./experiment-draft.ts";

/** A file that can be opened, with what it says and what of it was not carried over; or everything that is wrong with it. */
export type OpenedExperiment =
  | {
      readonly ok: true;
      readonly value: Experiment;
      readonly file: Readonly<Record<string, unknown>>;
      readonly choices?: readonly Text[];
    }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** Names of the experiments in the file, where one of them has to be chosen. */
      readonly experiments?: readonly string[];
    };

/**
 * Reads a file as an experiment: one of ours, or the grid of one of NetLogo’s BehaviorSpace.
 * @param chosen name of the experiment that is meant, where the file holds several
 */
export async function openFile(file: File, chosen?: string): Promise<OpenedExperiment> {
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()))?.text;
    if (text === undefined) return { ok: false, problems: [fileProblem("no text", "无法识别编码")] };
    const isOurs = text.trimStart().startsWith("{") || file.name.endsWith(".json");
    return await (isOurs ? openExperiment(text) : openGrid(text, chosen));
  } catch (error) {
    const { message } = error as Error;
    return { ok: false, problems: [fileProblem(message, message)] };
  }
}

/** Reads the text of a file as an experiment, or says all that is wrong with it at once. */
export async function openExperiment(text: string): Promise<OpenedExperiment> {
  const content = parsed(text);
  return "problem" in content ? { ok: false, problems: [content.problem] } : readContent(content.value);
}

async function openGrid(xml: string, chosen: string | undefined): Promise<OpenedExperiment> {
  const read = experimentFromGrid(xml, chosen === undefined ? {} : { experiment: chosen });
  if (!read.ok) return read;
  const opened = await readContent(read.value);
  return opened.ok ? { ...opened, choices: read.choices } : opened;
}

function fileProblem(en: string, zh: string): Problem {
  return {
    where: "file",
    found: en,
    expected: "a file that can be read",
    sentence: {
      en: `The file cannot be read: ${en}. Expected: text in UTF-8, UTF-16 or GB 18030.`,
      zh: `文件无法读取：${zh}。应为UTF-8、UTF-16或GB 18030编码的文本。`
    }
  };
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

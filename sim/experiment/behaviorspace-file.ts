import { SaxesParser } from "saxes";
import type { Text } from "../declare/text.ts";

/** A variable of an experiment with the values it takes, as text. */
export interface Variable {
  readonly name: string;
  readonly values: readonly string[];
  /** Set where values were given by steps. */
  readonly steps?: Readonly<Record<"first" | "step" | "last", string>>;
}

/** An experiment in a file of NetLogo’s BehaviorSpace. */
export interface Protocol {
  readonly name: string;
  readonly repetitions: string;
  readonly constants: readonly Variable[];
  /** Each a set of variables that stand in place of constants or beside them. */
  readonly subExperiments: readonly (readonly Variable[])[];
  /** Elements that say what here is not said in a file, with how often they are there. */
  readonly others: ReadonlyMap<string, number>;
}

/** Experiments of a file in their order, or why it is no XML. */
export type ProtocolsRead =
  | { readonly ok: true; readonly protocols: readonly Protocol[] }
  | { readonly ok: false; readonly fault: Text };

interface OpenProtocol extends Protocol {
  readonly constants: Variable[];
  readonly subExperiments: Variable[][];
  readonly others: Map<string, number>;
}

type Attributes = Readonly<Record<string, string>>;

/** Elements that hold others. */
const frames: readonly string[] = ["experiments", "constants", "subExperiments", "metrics"];

/** Reads the experiments of a file. Entities that a file declares are never taken in. */
export function readProtocols(xml: string): ProtocolsRead {
  const parser = new SaxesParser();
  const protocols: OpenProtocol[] = [];
  const path: string[] = [];
  let fault: string | undefined;
  parser.on("error", ({ message }) => {
    fault ??= message;
  });
  parser.on("opentag", ({ name, attributes }) => {
    open(protocols, path, name, attributes as Attributes);
    path.push(name);
  });
  parser.on("closetag", () => void path.pop());
  try {
    parser.write(xml.replace(/^\uFEFF/, "")).close();
  } catch (error) {
    // half of a character in the declaration brings the parser down
    fault ??= error instanceof Error ? error.message : String(error);
  }
  if (fault !== undefined) return { ok: false, fault: xmlFault(fault) };
  return { ok: true, protocols };
}

function open(protocols: OpenProtocol[], path: readonly string[], name: string, attributes: Attributes): void {
  const own = (key: string, otherwise = "") => (Object.hasOwn(attributes, key) ? attributes[key]! : otherwise);
  if (name === "experiment") {
    const [constants, subExperiments] = [[], []];
    protocols.push({
      name: own("name"),
      repetitions: own("repetitions", "1"),
      constants,
      subExperiments,
      others: new Map()
    });
    return;
  }
  const start = path.lastIndexOf("experiment");
  const protocol = protocols.at(-1);
  if (start < 0 || !protocol) return;
  const isInSub = path.includes("subExperiment", start);
  const variables = (isInSub ? protocol.subExperiments.at(-1) : undefined) ?? protocol.constants;
  if (name === "subExperiment") protocol.subExperiments.push([]);
  else if (name === "enumeratedValueSet") variables.push({ name: own("variable"), values: [] });
  else if (name === "steppedValueSet") {
    const steps = { first: own("first"), step: own("step"), last: own("last") };
    variables.push({ name: own("variable"), values: [], steps });
  } else if (name === "value" && path.at(-1) === "enumeratedValueSet") {
    (variables.at(-1)?.values as string[] | undefined)?.push(own("value"));
  } else if (!frames.includes(name)) protocol.others.set(name, (protocol.others.get(name) ?? 0) + 1);
}

/** What the reader of XML says, “3:17: unclosed tag”; in Chinese the place alone. */
function xmlFault(message: string): Text {
  const [, line, column] = /^(\d+):(\d+):/.exec(message) ?? [];
  return { en: message, zh: line === undefined ? "内容有误" : `第${line}行第${column}列有误` };
}

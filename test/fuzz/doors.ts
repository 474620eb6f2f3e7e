import { isDeepStrictEqual } from "node:util";
import chongqing from "../../data/regions/chongqing.json" with { type: "json" };
import { factorValues } from "../../sim/analysis/designs/factor-space.ts";
import { experimentFromGrid } from "../../sim/experiment/behaviorspace-grid.ts";
import { readExperiment } from "../../sim/experiment/read-experiment.ts";
import { numbersIn, readCells } from "../../sim/import/cell-table.ts";
import { readDesignTable } from "../../sim/import/design-table.ts";
import { checkFactorSpace } from "../../sim/import/factor-space-file.ts";
import { forms } from "../../sim/import/forms.ts";
import { importFiles } from "../../sim/import/import-files.ts";
import { type ImportProblem, problemSentence } from "../../sim/import/problem.ts";
import { problemList } from "../../sim/import/problem-list.ts";
import { canonicalJson } from "../../sim/scenario/canonical-json.ts";
import type { Problem } from "../../sim/scenario/problem.ts";
import { checkRegion } from "../../sim/world/check-region.ts";
import type { RegionPack } from "../../sim/world/region.ts";
import { surroundings } from "../sim/experiment/small-experiment.ts";
import type { Samples } from "./fuzz.ts";
import { mutatedBytes } from "./mutate.ts";

/** A way into the program: what to start from, and what is wrong with how it took an input. */
export interface Door {
  readonly samples: Samples;
  open(input: string, seed: string): string | undefined;
}

const base = chongqing as unknown as RegionPack;

/** Most characters of a message, and most messages about one input. */
const longestMessage = 1500;

/** What is wrong with what is said of a refused input: nothing said, or too much. */
function badWords(sentences: readonly string[]): string | undefined {
  if (sentences.length === 0) return "refused without a word";
  const long = sentences.find((sentence) => sentence.length > longestMessage);
  return long && `a message of ${long.length} characters`;
}

const importWords = (problems: readonly ImportProblem[]) =>
  badWords(problems.flatMap((problem) => Object.values(problemSentence(problem))));
const checkWords = (problems: readonly Problem[]) =>
  badWords(problems.flatMap(({ sentence }) => [sentence.en, sentence.zh]));

const ownSamples = {
  firms: `firm,sales,industry,field,founded,research,state_owned,loan,cash
A,1200000,vehicles,32,2019,60000,yes,,1000
B,3000000,robots,6,2010-05,,no,500000,
C,,software,,,45000,,,`,
  organisations: `organisation,type,research,inventor_share
O1,university,5000000,0.7
O2,institute,,
O3,laboratory,100000,0.5`,
  inventions: `invention,holder,state,field,filed,granted,used
1,A,granted,3,2019-01,2021-05,yes
2,O1,pending,,2023-02,,
3,B,granted,,,,no`,
  totals: `quantity,value
brokers,200
loanAccessShare,0.468
turnoverContracts,11234
salesGrowth,0.03`
};

/** Own data: the mutated file beside the others, in one encoding or another. */
const ownData: Door = {
  samples: ownSamples,
  open(input, seed) {
    const name = seed.split(" ")[1] as keyof typeof ownSamples;
    const content = seed.endsWith("7") ? mutatedBytes(ownSamples[name], seed) : input;
    const others = name === "inventions" ? (["firms", "organisations"] as const) : [];
    const files = [
      { name: forms[name].file, content },
      ...others.map((form) => ({ name: forms[form].file, content: ownSamples[form] }))
    ];
    const result = importFiles(files, base);
    if (!result.ok) return importWords(result.problems);
    const again = JSON.parse(canonicalJson(result.region));
    if (!isDeepStrictEqual(again, result.region)) return "another region once it is read back";
    const [problem] = checkRegion(again);
    return problem && `accepted with ${problem.where} ${problem.found}`;
  }
};

const grids = {
  grid: `<?xml version="1.0"?><experiments><experiment name="loans" repetitions="4" runMetricsEveryStep="false">
<setup>setup</setup><go>go</go><timeLimit steps="120"/><metric>count turtles with [x &gt; 3]</metric>
<steppedValueSet variable="maLoanCap" first="0.6" step="0.1" last="0.8"/>
<enumeratedValueSet variable="maLoanTenor"><value value="10"/><value value="7"/></enumeratedValueSet>
<enumeratedValueSet variable="shareOnGross"><value value="true"/></enumeratedValueSet>
</experiment></experiments>`,
  subs: `<experiments><experiment name="two" repetitions="2"><constants>
<enumeratedValueSet variable="guaranteeShare"><value value="0.2"></value></enumeratedValueSet></constants><subExperiments>
<subExperiment><enumeratedValueSet variable="maLoanCap"><value value="0.6"></value></enumeratedValueSet></subExperiment>
<subExperiment><steppedValueSet variable="maLoanCap" first="0.7" step="0.05" last="0.8"></steppedValueSet>
<enumeratedValueSet variable="M14"><value value="1"/></enumeratedValueSet></subExperiment></subExperiments></experiment></experiments>`,
  several: `<experiments><experiment name="a" repetitions="1"><enumeratedValueSet variable="M14"><value value="1"/>
</enumeratedValueSet></experiment><experiment name="b"/></experiments>`
};

/** Files of BehaviorSpace: what is taken is an experiment that the run takes as well, or is refused by its own check. */
const behaviorSpace: Door = {
  samples: grids,
  open(input) {
    const first = experimentFromGrid(input);
    const chosen = !first.ok && first.experiments ? first.experiments[0] : undefined;
    const read = chosen === undefined ? first : experimentFromGrid(input, { experiment: chosen });
    if (!read.ok) return checkWords(read.problems);
    const checked = readExperiment(JSON.parse(JSON.stringify(read.value)), surroundings);
    if (!checked.ok) return checkWords(checked.problems);
    const again = readExperiment(JSON.parse(JSON.stringify(checked.value)), surroundings);
    return again.ok ? undefined : "the experiment is not read back";
  }
};

/** Problem files: what is taken puts every point of the cube at a number. */
const problemFile: Door = {
  samples: {
    ours: `{ "names": ["share", "delay"], "bounds": [[0, 1], [30, 365]], "secondOrder": true, "levels": 4 }`,
    salib: `{"num_vars": 2, "names": ["a", "b"], "bounds": [[0, 1], [2, 1]], "groups": ["g", "g"], "dists": ["unif", "norm"], "sample_scaled": true}`
  },
  open(input) {
    const content = parsed(input);
    if (content === undefined) return undefined;
    const read = checkFactorSpace(content.value);
    if (!read.ok) return checkWords(read.problems);
    const { space } = read.value;
    if (JSON.stringify(JSON.parse(JSON.stringify(space))) !== JSON.stringify(space)) return "not read back";
    const values = factorValues(
      space,
      space.names.map(() => 0.5)
    );
    return values.every(Number.isFinite) ? undefined : `values ${values.join()}`;
  }
};

/** A text that is no JSON is refused before any reader sees it. */
function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const tableSamples = {
  plain: "a,b,gain\n0.5,1,2\n0.25,2,4.5\n1,3,-1e3\n",
  pandas: ",a,b\n0,0.5,True\n1,0.25,False\n2,1,True\n",
  semicolons: "a;b\n0,5;1,25\n0,75;2\n1,5;3,125\n",
  blanks: "  1.5e-01 2.0e+00\n 2.5e-01 3.0e+00\n",
  quoted: '"x, 1";"名称"\r\n"1";"2"\r\n"3";"4"\r\n'
};

/** Tables: every number that is taken is one, and a table that is taken has all its cells. */
const tables: Door = {
  samples: tableSamples,
  open(input, seed) {
    const name = seed.split(" ")[1] as keyof typeof tableSamples;
    const content = seed.endsWith("7") ? mutatedBytes(tableSamples[name], seed) : input;
    const { add, problems } = problemList();
    const table = readCells("x.csv", content, add);
    const columns = table.names.map((_, place) => numbersIn(table, place, add));
    readDesignTable("x.csv", content);
    if (problems().length > 0) return importWords(problems());
    if (new Set(table.names).size < table.names.length) return "a name twice";
    const isWhole = columns.every(
      (column) => column.length === table.lines.length && column.every((value) => Math.abs(value) <= 1e300)
    );
    return isWhole ? undefined : "a cell that is no number was taken";
  }
};

export const doors = { ownData, behaviorSpace, problemFile, tables } as const satisfies Record<string, Door>;

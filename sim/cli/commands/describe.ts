import type { Command } from "commander";
import { batchDefaults } from "../batch.ts";
import { regionHelp } from "../batch-options.ts";
import { describeRegion } from "../describe-region.ts";
import { describeSchedule } from "../describe-schedule.ts";
import type { Description } from "../description.ts";
import {
  describeAssumptions,
  describeLevers,
  describeMeasures,
  describeOutcomes,
  describeScenarios
} from "../descriptions.ts";
import { namedChoice } from "../named-choice.ts";
import { readRegion } from "../read-region.ts";
import type { Surroundings } from "../surroundings.ts";
import { textTable } from "../text-table.ts";

const topics: Readonly<Record<string, (region: string) => Description | Promise<Description>>> = {
  levers: describeLevers,
  measures: describeMeasures,
  outcomes: describeOutcomes,
  scenarios: describeScenarios,
  assumptions: describeAssumptions,
  schedule: describeSchedule,
  region: describeRegion
};

/** `techmarket describe`: what is declared, for the eye or as data. */
export function addDescribe(program: Command, surroundings: Surroundings): void {
  program
    .command("describe")
    .description("print what is declared")
    .argument("<topic>", Object.keys(topics).join(", "))
    .option("--region <id>", regionHelp, readRegion, batchDefaults.region)
    .option("--json", "print one line of JSON")
    .action((topic: string, options: DescribeOptions) => describe(topic, options, surroundings));
}

interface DescribeOptions {
  readonly region: string;
  readonly json?: true;
}

async function describe(topic: string, { region, json }: DescribeOptions, { print }: Surroundings): Promise<void> {
  const known = namedChoice({ en: "describe knows no", zh: "describe没有" }, topic, Object.keys(topics));
  const { header, rows, data } = await topics[known](region);
  print(json ? JSON.stringify({ [topic]: data }) : textTable(header, rows));
}

import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Test files that take a minute or more, the longest first. */
const long = ["failures.test.ts", "directions.test.ts", "declarations.test.ts", "kills/kills.test.ts"];

/** Begins with the files that take long, so that no thread is left with one of them when all else is done. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    return others.sort((one, other) => rankOf(one) - rankOf(other));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = long.findIndex((name) => moduleId.endsWith(`/test/${name}`));
  return rank < 0 ? long.length : rank;
}

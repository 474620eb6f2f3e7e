import { mutatedText } from "./mutate.ts";

/** Mutated inputs that each door is given: 2,000 with every change, more where TECHMARKET_FUZZ says so. */
export const mutations = Number(process.env.TECHMARKET_FUZZ ?? 2000);

/** A text to start from, by a name for its mutations. */
export type Samples = Readonly<Record<string, string>>;

/**
 * Gives a door one mutated input after another. Whatever it throws is a fault, and so is what it says of an input that
 * it took and should not have.
 * @param open takes an input; it answers undefined, or what is wrong with what it took
 * @returns the seeds at which the door failed, with the reason, at most ten
 */
export async function faultsOf(
  door: string,
  samples: Samples,
  open: (input: string, seed: string) => string | undefined | Promise<string | undefined>
): Promise<string[]> {
  const faults: string[] = [];
  const names = Object.keys(samples);
  for (let place = 0; place < mutations && faults.length < 10; place++) {
    const name = names[place % names.length];
    const seed = `${door} ${name} ${place}`;
    const fault = await faultOf(() => open(mutatedText(samples[name], seed), seed));
    if (fault !== undefined) faults.push(`${seed}: ${fault}`);
  }
  return faults;
}

async function faultOf(tried: () => string | undefined | Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await tried();
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error);
  }
}

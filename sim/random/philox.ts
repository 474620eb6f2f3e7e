const firstMultiplier = 0xd2511f53 | 0;
const secondMultiplier = 0xcd9e8d57 | 0;
const firstKeyStep = 0x9e3779b9 | 0;
const secondKeyStep = 0xbb67ae85 | 0;

/**
 * Philox4x32 with 10 rounds, the second generator by which results are checked against the first.
 * Source: Salmon, Moraes, Dror, Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3".
 * @param block holds the four words of the counter and receives the four words drawn
 * @param key two words; any beyond them are not read
 */
export function philox(block: Int32Array, key: Int32Array): void {
  let counter0 = block[0]!;
  let counter1 = block[1]!;
  let counter2 = block[2]!;
  let counter3 = block[3]!;
  let key0 = key[0]!;
  let key1 = key[1]!;
  for (let round = 0; round < 10; round++) {
    const high0 = highHalf(firstMultiplier, counter0);
    const high2 = highHalf(secondMultiplier, counter2);
    const low0 = Math.imul(firstMultiplier, counter0);
    const low2 = Math.imul(secondMultiplier, counter2);
    counter0 = high2 ^ counter1 ^ key0;
    counter1 = low2;
    counter2 = high0 ^ counter3 ^ key1;
    counter3 = low0;
    key0 = (key0 + firstKeyStep) | 0;
    key1 = (key1 + secondKeyStep) | 0;
  }
  block[0] = counter0;
  block[1] = counter1;
  block[2] = counter2;
  block[3] = counter3;
}

/** Upper 32 bits of the unsigned product, from four products of 16-bit halves. */
function highHalf(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const cross = Math.imul(aLow, bHigh);
  const crossToo = Math.imul(aHigh, bLow);
  const carry = (Math.imul(aLow, bLow) >>> 16) + (cross & 0xffff) + (crossToo & 0xffff);
  return (Math.imul(aHigh, bHigh) + (cross >>> 16) + (crossToo >>> 16) + (carry >>> 16)) | 0;
}

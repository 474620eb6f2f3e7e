import libraryExp from "@stdlib/math-base-special-exp";
import libraryLn from "@stdlib/math-base-special-ln";

/**
 * The only door to the exponential, the natural logarithm and the power. The engines of JavaScript may differ in the
 * last bit of their own; these are built from additions and multiplications and give the same bits everywhere.
 *
 * For ordinary arguments `exp` and `ln` take the steps of the library, which are those of FreeBSD's msun, without its
 * way of reading and writing exponents, and so give its bits in a third of its time. The rest they leave to it.
 */
export { default as pow } from "@stdlib/math-base-special-pow";

/** ln 2 in two parts: the first has so few digits that its whole multiples are exact. */
const ln2High = 6.9314718036912382e-1;
const ln2Low = 1.9082149292705877e-10;

/** Powers of two from 2^−1022 to 2^1023. */
const leastPower = -1022;
const powersOfTwo = new Float64Array(2046);
for (let at = 0, power = 2.2250738585072014e-308; at < powersOfTwo.length; at++, power *= 2) powersOfTwo[at] = power;

export function exp(x: number): number {
  const distance = Math.abs(x);
  if (!(distance < 708 && distance >= 3.725290298461914e-9)) return libraryExp(x);
  const halves = Math.trunc(Math.LOG2E * x + (x < 0 ? -0.5 : 0.5));
  const high = x - halves * ln2High;
  const low = halves * ln2Low;
  const rest = high - low;
  const square = rest * rest;
  const correction =
    rest -
    square *
      (0.16666666666666602 +
        square *
          (-0.0027777777777015593 +
            square * (6.613756321437934e-5 + square * (-1.6533902205465252e-6 + square * 4.1381367970572385e-8))));
  return (1 - (low - (rest * correction) / (2 - correction) - high)) * powersOfTwo[halves - leastPower];
}

/** A number and its two words, the second of which has the exponent and the upper digits. */
const digits = new Float64Array(1);
const words = new Int32Array(digits.buffer);
digits[0] = 1;
const upper = words[1] === 0 ? 0 : 1;

export function ln(x: number): number {
  digits[0] = x;
  const word = words[upper];
  const significand = word & 0xfffff;
  // zero, below zero, no number, at the ends of the range, or next to a power of two
  if (word < 0x100000 || word >= 0x7fd00000 || ((2 + significand) & 0xfffff) < 3) return libraryLn(x);
  const twos = (word >> 20) - 1023 + ((significand + 0x95f64) >> 20);
  const part = x * powersOfTwo[-twos - leastPower] - 1;
  const ratio = part / (2 + part);
  const square = ratio * ratio;
  const fourth = square * square;
  const series =
    square *
      (0.6666666666666735 +
        fourth * (0.2857142874366239 + fourth * (0.1818357216161805 + fourth * 0.14798198605116586))) +
    fourth * (0.3999999999940942 + fourth * (0.22222198432149784 + fourth * 0.15313837699209373));
  const low = twos * ln2Low;
  if (((significand - 0x6147a) | (0x6b851 - significand)) <= 0) {
    return twos * ln2High - (ratio * (part - series) - low - part);
  }
  const half = 0.5 * part * part;
  return twos * ln2High - (half - (ratio * (half + series) + low) - part);
}

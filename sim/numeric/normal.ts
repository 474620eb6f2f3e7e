import { exp, ln } from "./elementary.ts";

const inverseSquareRootOfTwoPi = 0.3989422804014327;

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return inverseSquareRootOfTwoPi * exp(-0.5 * z * z);
}

/**
 * Standard normal distribution function, relative error below 1e-14 in the lower tail down to z = -37.
 * Rational approximations of Cody (1969), Mathematics of Computation 23, 631-637, in three ranges of |z|.
 */
export function normalCdf(z: number): number {
  const distance = Math.abs(z);
  if (distance >= vanishingLimit) return z < 0 ? 0 : 1;
  if (distance <= 0.67448975) return 0.5 + centralPart(z);
  const tail = distance <= middleLimit ? density(distance) * middleTail(distance) : farTail(distance);
  return z < 0 ? tail : 1 - tail;
}

/** From here on the lower tail is below the smallest double. */
const vanishingLimit = 38.5;

/** Square root of 32: above it the asymptotic form is the better one. */
const middleLimit = 5.656854249492381;

/** Φ(z) − ½ for |z| ≤ 0.67448975. */
function centralPart(z: number): number {
  const y = z * z;
  const above =
    (((0.06568233791820745 * y + 2.235252035460684) * y + 161.02823106855587) * y + 1067.6894854603709) * y +
    18154.98125334356;
  const below = (((y + 47.202581904688245) * y + 976.0985517377767) * y + 10260.932208618979) * y + 45507.78933502673;
  return (z * above) / below;
}

/** Tail over e^(−z²/2) for 0.67 < z ≤ √32. */
function middleTail(z: number): number {
  const above =
    (((((((1.0765576773720192e-8 * z + 0.39894151208813466) * z + 8.883149794388375) * z + 93.50665613217785) * z +
      597.2702763948002) *
      z +
      2494.5375852903726) *
      z +
      6848.190450536283) *
      z +
      11602.65143764735) *
      z +
    9842.714838383978;
  const below =
    (((((((z + 22.266688044328117) * z + 235.387901782625) * z + 1519.3775994075547) * z + 6485.558298266761) * z +
      18615.571640885097) *
      z +
      34900.95272114598) *
      z +
      38912.00328609327) *
      z +
    19685.429676859992;
  return above / below;
}

/** Tail for z > √32, from the asymptotic series fitted as a rational function of 1/z². */
function farTail(z: number): number {
  const y = 1 / (z * z);
  const above =
    ((((0.02307344176494017 * y + 0.215898534057957) * y + 0.12740116116024736) * y + 0.02223527787064981) * y +
      0.0014216191932278934) *
      y +
    2.9112874951168793e-5;
  const below =
    ((((y + 1.284260096144911) * y + 0.4682382124808651) * y + 0.06598813786892856) * y + 0.0037823963320275824) * y +
    7.297515550839662e-5;
  return (density(z) * (inverseSquareRootOfTwoPi - (y * above) / below)) / z;
}

/** e^(−z²/2) with z split at a sixteenth, so that the square of a large z loses no digits. */
function density(z: number): number {
  const rounded = Math.trunc(z * 16) / 16;
  return exp(-0.5 * rounded * rounded) * exp(-0.5 * (z - rounded) * (z + rounded));
}

/**
 * Standard normal quantile of a probability in (0, 1), relative error about 1e-16.
 * Wichura (1988), algorithm AS 241, Applied Statistics 37, 477-484: one rational function, without a logarithm,
 * for |probability − ½| ≤ 0.425, which is 85 % of uniform draws.
 */
export function normalQuantile(probability: number): number {
  const centred = probability - 0.5;
  if (Math.abs(centred) <= 0.425) return centralQuantile(centred);
  const tail = centred < 0 ? probability : 1 - probability;
  const depth = Math.sqrt(-ln(tail));
  const distance = depth <= 5 ? nearQuantile(depth - 1.6) : farQuantile(depth - 5);
  return centred < 0 ? -distance : distance;
}

function centralQuantile(centred: number): number {
  const r = 0.180625 - centred * centred;
  const above =
    ((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
      13731.69376550946) *
      r +
      1971.5909503065513) *
      r +
      133.14166789178438) *
      r +
    3.3871328727963665;
  const below =
    ((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
      5394.196021424751) *
      r +
      687.1870074920579) *
      r +
      42.31333070160091) *
      r +
    1;
  return (centred * above) / below;
}

function nearQuantile(r: number): number {
  const above =
    ((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r +
      3.6478483247632045) *
      r +
      5.769497221460691) *
      r +
      4.630337846156546) *
      r +
    1.4234371107496835;
  const below =
    ((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008) *
      r +
      0.6897673349851) *
      r +
      1.6763848301838038) *
      r +
      2.053191626637759) *
      r +
    1;
  return above / below;
}

function farQuantile(r: number): number {
  const above =
    ((((((2.0103343992922881e-7 * r + 2.7115555687434876e-5) * r + 0.0012426609473880784) * r + 0.026532189526576124) *
      r +
      0.29656057182850487) *
      r +
      1.7848265399172913) *
      r +
      5.463784911164114) *
      r +
    6.657904643501103;
  const below =
    ((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 1.8463183175100548e-5) * r + 0.0007868691311456133) *
      r +
      0.014875361290850615) *
      r +
      0.1369298809227358) *
      r +
      0.599832206555888) *
      r +
    1;
  return above / below;
}

/** FNV-1a, 64 bits: offset basis in two words; the prime is 2^40 + 435. */
const basisHigh = 0xcbf29ce4;
const basisLow = 0x84222325;
const primeLow = 435;
const word = 0x100000000;

/**
 * Sixteen hex digits of the FNV-1a hash of bytes, which mixes well and is quick, and is no secret: it makes seeds and
 * shows a line that was cut off or changed by accident. What is named by its content is named by `hash.ts`. Two words
 * stand for the 64 bits; every product stays below 2^42.
 */
export function mixedBytes(bytes: Uint8Array): string {
  let high = basisHigh;
  let low = basisLow;
  for (const byte of bytes) {
    const mixed = (low ^ byte) >>> 0;
    const product = mixed * primeLow;
    high = (Math.imul(high, primeLow) + Math.floor(product / word) + (mixed << 8)) >>> 0;
    low = product >>> 0;
  }
  return hex(high) + hex(low);
}

/** The mixing hash of a text in UTF-8. */
export function mixedText(text: string): string {
  return mixedBytes(Uint8Array.from(utf8(text)));
}

function hex(value: number): string {
  return value.toString(16).padStart(8, "0");
}

/** Bytes of a text; an unpaired surrogate is encoded as it stands. */
function* utf8(text: string): Generator<number> {
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const following = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    const lead = [0, 0xc0, 0xe0, 0xf0][following];
    yield lead | (code >> (6 * following));
    for (let rest = following - 1; rest >= 0; rest--) yield 0x80 | ((code >> (6 * rest)) & 0x3f);
  }
}

/** FNV-1a offset basis and prime of 32 bits, and a second prime for the second lane. */
const basis = 0x811c9dc5;
const prime = 0x01000193;
const secondPrime = 0x9e3779b1;

/** Sixteen hex digits of two multiplicative hashes over the 32-bit words of some buffers, in order. */
export function stateHash(buffers: readonly ArrayBufferLike[]): string {
  let first = basis;
  let second = ~basis;
  for (const buffer of buffers) {
    const words = new Int32Array(buffer, 0, buffer.byteLength >> 2);
    for (let at = 0; at < words.length; at++) {
      first = Math.imul(first ^ words[at], prime);
      second = Math.imul(second ^ words[at], secondPrime);
      second ^= second >>> 15;
    }
  }
  return digits(first) + digits(second);
}

function digits(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}

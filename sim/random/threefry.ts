/** Parity word of the Threefish key schedule for 32-bit words. */
const parity = 0x1bd11bda;

/**
 * Threefry4x32 with 20 rounds: the block of four words at a counter under a key, in place of a generator with state.
 * Source: Salmon, Moraes, Dror, Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3".
 * Written out flat: two words are mixed by add, rotate, exclusive or; the second words of the pairs change places
 * every round; the key, with the parity word as its fifth, is added every four rounds.
 * @param block holds the four words of the counter and receives the four words drawn: a word passed as a number may be
 * too large for an engine to pass as one
 * @param key four words
 */
export function threefry(block: Int32Array, key: Int32Array): void {
  const key0 = key[0]!;
  const key1 = key[1]!;
  const key2 = key[2]!;
  const key3 = key[3]!;
  const key4 = parity ^ key0 ^ key1 ^ key2 ^ key3;
  let a = (block[0]! + key0) | 0;
  let b = (block[1]! + key1) | 0;
  let c = (block[2]! + key2) | 0;
  let d = (block[3]! + key3) | 0;
  a = (a + b) | 0;
  b = ((b << 10) | (b >>> 22)) ^ a;
  c = (c + d) | 0;
  d = ((d << 26) | (d >>> 6)) ^ c;
  a = (a + d) | 0;
  d = ((d << 11) | (d >>> 21)) ^ a;
  c = (c + b) | 0;
  b = ((b << 21) | (b >>> 11)) ^ c;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  c = (c + d) | 0;
  d = ((d << 27) | (d >>> 5)) ^ c;
  a = (a + d) | 0;
  d = ((d << 23) | (d >>> 9)) ^ a;
  c = (c + b) | 0;
  b = ((b << 5) | (b >>> 27)) ^ c;
  a = (a + key1) | 0;
  b = (b + key2) | 0;
  c = (c + key3) | 0;
  d = (d + key4 + 1) | 0;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  c = (c + d) | 0;
  d = ((d << 20) | (d >>> 12)) ^ c;
  a = (a + d) | 0;
  d = ((d << 17) | (d >>> 15)) ^ a;
  c = (c + b) | 0;
  b = ((b << 11) | (b >>> 21)) ^ c;
  a = (a + b) | 0;
  b = ((b << 25) | (b >>> 7)) ^ a;
  c = (c + d) | 0;
  d = ((d << 10) | (d >>> 22)) ^ c;
  a = (a + d) | 0;
  d = ((d << 18) | (d >>> 14)) ^ a;
  c = (c + b) | 0;
  b = ((b << 20) | (b >>> 12)) ^ c;
  a = (a + key2) | 0;
  b = (b + key3) | 0;
  c = (c + key4) | 0;
  d = (d + key0 + 2) | 0;
  a = (a + b) | 0;
  b = ((b << 10) | (b >>> 22)) ^ a;
  c = (c + d) | 0;
  d = ((d << 26) | (d >>> 6)) ^ c;
  a = (a + d) | 0;
  d = ((d << 11) | (d >>> 21)) ^ a;
  c = (c + b) | 0;
  b = ((b << 21) | (b >>> 11)) ^ c;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  c = (c + d) | 0;
  d = ((d << 27) | (d >>> 5)) ^ c;
  a = (a + d) | 0;
  d = ((d << 23) | (d >>> 9)) ^ a;
  c = (c + b) | 0;
  b = ((b << 5) | (b >>> 27)) ^ c;
  a = (a + key3) | 0;
  b = (b + key4) | 0;
  c = (c + key0) | 0;
  d = (d + key1 + 3) | 0;
  a = (a + b) | 0;
  b = ((b << 6) | (b >>> 26)) ^ a;
  c = (c + d) | 0;
  d = ((d << 20) | (d >>> 12)) ^ c;
  a = (a + d) | 0;
  d = ((d << 17) | (d >>> 15)) ^ a;
  c = (c + b) | 0;
  b = ((b << 11) | (b >>> 21)) ^ c;
  a = (a + b) | 0;
  b = ((b << 25) | (b >>> 7)) ^ a;
  c = (c + d) | 0;
  d = ((d << 10) | (d >>> 22)) ^ c;
  a = (a + d) | 0;
  d = ((d << 18) | (d >>> 14)) ^ a;
  c = (c + b) | 0;
  b = ((b << 20) | (b >>> 12)) ^ c;
  a = (a + key4) | 0;
  b = (b + key0) | 0;
  c = (c + key1) | 0;
  d = (d + key2 + 4) | 0;
  a = (a + b) | 0;
  b = ((b << 10) | (b >>> 22)) ^ a;
  c = (c + d) | 0;
  d = ((d << 26) | (d >>> 6)) ^ c;
  a = (a + d) | 0;
  d = ((d << 11) | (d >>> 21)) ^ a;
  c = (c + b) | 0;
  b = ((b << 21) | (b >>> 11)) ^ c;
  a = (a + b) | 0;
  b = ((b << 13) | (b >>> 19)) ^ a;
  c = (c + d) | 0;
  d = ((d << 27) | (d >>> 5)) ^ c;
  a = (a + d) | 0;
  d = ((d << 23) | (d >>> 9)) ^ a;
  c = (c + b) | 0;
  b = ((b << 5) | (b >>> 27)) ^ c;
  block[0] = a + key0;
  block[1] = b + key1;
  block[2] = c + key2;
  block[3] = d + key3 + 5;
}

/**
 * Memory of worlds that are over, kept for the next of the same size: short runs by the thousand then neither ask for
 * memory nor leave any to be collected. A thread has its own.
 */
const spare: ArrayBuffer[] = [];

/** Larger memory goes back: it is a small part of the time of a large run, and a page must not hold it idle. */
const largestSpare = 24e6;
const mostSpare = 4;

/** So many bytes, all zero. */
export function takeMemory(bytes: number): ArrayBuffer {
  const place = spare.findIndex(({ byteLength }) => byteLength === bytes);
  if (place < 0) return new ArrayBuffer(bytes);
  const [memory] = spare.splice(place, 1);
  new Uint8Array(memory).fill(0);
  return memory;
}

/** Gives memory back that nobody reads any more. */
export function giveBack(memory: ArrayBuffer): void {
  if (memory.byteLength > largestSpare) return;
  if (spare.length >= mostSpare) spare.shift();
  spare.push(memory);
}

const kinds = ["ArrayBuffer", "Float64Array", "Int32Array", "Uint32Array", "Int16Array", "Uint16Array", "Uint8Array"];

/** Calls back with the bytes of each buffer or typed array that is made while some work runs. */
export function watchTypedArrays(onMade: (bytes: number) => void, work: () => void): void {
  const all = globalThis as unknown as Record<string, new (...given: unknown[]) => { readonly byteLength: number }>;
  const originals = kinds.map((kind) => all[kind]);
  kinds.forEach((kind, index) => {
    all[kind] = new Proxy(originals[index], {
      construct(made, given) {
        const array = new made(...given);
        onMade(array.byteLength);
        return array;
      }
    });
  });
  try {
    work();
  } finally {
    kinds.forEach((kind, index) => {
      all[kind] = originals[index];
    });
  }
}

/** Encodings in which people's tables come. */
export const encodings = ["UTF-8", "UTF-16 LE", "UTF-16 BE", "GB 18030"] as const;
export type Encoding = (typeof encodings)[number];

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

const labels: Readonly<Record<Encoding, string>> = {
  "UTF-8": "utf-8",
  "UTF-16 LE": "utf-16le",
  "UTF-16 BE": "utf-16be",
  "GB 18030": "gb18030"
};

/** Bytes as text, with or without a mark of their order; undefined where they are no text in any of the encodings. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const marked = encodingByMark(bytes) ?? encodingByZeros(bytes);
  const tried: readonly Encoding[] = marked ? [marked] : ["UTF-8", "GB 18030"];
  for (const encoding of tried) {
    const text = decoded(bytes, encoding);
    if (text !== undefined) return { text, encoding };
  }
  return undefined;
}

function encodingByMark([first, second]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return "UTF-16 LE";
  return first === 0xfe && second === 0xff ? "UTF-16 BE" : undefined;
}

/** Bytes looked at for zeros. */
const looked = 1000;

/** UTF-16 without a mark: commas, digits and line ends have a zero beside them, always on the same side. */
function encodingByZeros(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  bytes.subarray(0, looked).forEach((byte, place) => {
    if (byte === 0) zeros[place % 2]!++;
  });
  const enough = Math.min(looked, bytes.length) / 8;
  const [even, odd] = zeros as [number, number];
  if (bytes.length % 2 === 1 || even + odd < enough || even + odd === 0 || (even > 0 && odd > 0)) return undefined;
  return odd > 0 ? "UTF-16 LE" : "UTF-16 BE";
}

/** The decoder of the Encoding standard, which Node and browsers have; the types of the engine know neither of them. */
const { TextDecoder } = globalThis as unknown as {
  readonly TextDecoder: new (label: string, options: { readonly fatal: true }) => { decode(bytes: Uint8Array): string };
};

function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(labels[encoding], { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Signs of numbers as an input method for Chinese writes them, and the true minus. */
const plainSigns: Readonly<Record<string, string>> = {
  "．": ".",
  "。": ".",
  "－": "-",
  "−": "-",
  "＋": "+",
  "％": "%"
};

/** Full-width digits and signs as plain ones; what only parts a number or stands behind it is left out. */
function plainNumber(text: string): string {
  const halved = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return halved.replace(/[．。－−＋％]/g, (sign) => plainSigns[sign]).replace(/[%,，\s]/g, "");
}

/** The number that a person typed: 70, 70%, 1,200, ８０％, −0.5; undefined where it is none. */
export function typedNumber(text: string): number | undefined {
  const plain = plainNumber(text);
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}

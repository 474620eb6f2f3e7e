import { levers, leversOf, type MeasureId, measures, type Text } from "../../sim/index.ts";

const han = /\p{Script=Han}/u;

/** Words of a text in small letters: those of a camel-case id too. */
function wordsOf(text: string): string[] {
  const apart = text.replace(/([a-z\d])([A-Z])/g, "$1 $2");
  return apart.toLowerCase().match(/[\p{L}\p{N}&]+/gu) ?? [];
}

/** A word that may stand in the plural, without its ending. */
function singular(word: string): string {
  if (word.length < 4) return word;
  return word.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
}

/**
 * Whether every word sought stands at the start of a word of the texts; Chinese, which has no gaps, may stand anywhere.
 * So IP finds the IP platform and not inventorship.
 */
export function isFound(sought: string, texts: readonly string[]): boolean {
  const wanted = sought.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const words = texts.flatMap(wordsOf);
  return wanted.every((word) =>
    han.test(word)
      ? texts.some((text) => text.toLowerCase().includes(word))
      : words.some((each) => each.startsWith(singular(word))) ||
        texts.some((text) => text.toLowerCase().startsWith(word))
  );
}

/** Words under which a measure is found: its name, its levers, the plan’s words for it and those that it declares. */
export function wordsOfMeasure(id: MeasureId): string[] {
  const { title, alsoFoundBy, planTerm } = measures[id];
  const own = leversOf(id);
  return [id, planTerm, ...own, ...inBoth([title, alsoFoundBy, ...own.map((lever) => levers[lever].label)])];
}

/** Both languages of texts. */
function inBoth(texts: readonly Text[]): string[] {
  return texts.flatMap(({ en, zh }) => [en, zh]);
}

import type { Text } from "../declare/text.ts";
import { nearestWord } from "./nearest-word.ts";
import type { Problem } from "./problem.ts";
import { shortText } from "./short-text.ts";

/** What a number may be: a name for the sentence, bounds, and how a value is written. */
export interface NumberRule {
  readonly name: Text;
  readonly low: number;
  readonly high: number;
  readonly write: (value: number) => string;
}

/** A key that no list knows, with the known one that is nearest. */
export function unknownKey(where: string, key: string, known: readonly string[], kind: Text): Problem {
  const nearest = nearestWord(key, known);
  const found = shortText(key);
  return {
    where,
    found,
    expected: `one of: ${known.join(", ")}`,
    nearest,
    sentence: {
      en: `The file has the key “${found}”, which is not ${kind.en}. Expected: an id of the published list, perhaps “${nearest}”. Correct or delete the key; nothing was loaded.`,
      zh: `文件含有“${found}”，不是${kind.zh}。应为公开清单中的标识，例如“${nearest}”。请更正或删除；文件未载入。`
    }
  };
}

/** Something of another kind than expected: a text for a number, a missing part. */
export function wrongKind(where: string, value: unknown, expected: Text): Problem {
  const found = description(value);
  return {
    where,
    found: found.en,
    expected: expected.en,
    wanted: expected,
    sentence: {
      en: `${where} is ${found.en}. Expected: ${expected.en}. Correct it; nothing was loaded.`,
      zh: `${where}为${found.zh}，应为${expected.zh}。请更正；文件未载入。`
    }
  };
}

function description(value: unknown): Text {
  if (value === undefined) return { en: "missing", zh: "空缺" };
  const short = shortText(JSON.stringify(value) ?? String(value));
  return { en: short, zh: short };
}

/** A number outside its bounds, with the nearest bound. */
export function outOfRange(where: string, value: number, { name, low, high, write }: NumberRule): Problem {
  const nearest = Math.min(high, Math.max(low, value));
  return {
    where,
    found: String(value),
    expected: `${low} to ${high}`,
    nearest,
    bounds: [low, high],
    sentence: {
      en: `${name.en} is ${write(value)}. Allowed: ${write(low)} to ${write(high)}. Use ${write(nearest)}, the nearest allowed value, or enter another.`,
      zh: `${name.zh}为${write(value)}，允许范围为${write(low)}至${write(high)}。可改用最接近的允许值${write(nearest)}，或重新输入。`
    }
  };
}

/** A percentage where a share was expected. */
export function shareAsPercent(where: string, value: number, name: Text): Problem {
  const share = value / 100;
  return {
    where,
    found: String(value),
    expected: "a share from 0 to 1",
    nearest: share,
    sentence: {
      en: `${name.en} is ${value} in the file. Expected: a share from 0 to 1. Write ${share} for ${value}%.`,
      zh: `文件中${name.zh}为${value}。应为0至1之间的比例。${value}%请写作${share}。`
    }
  };
}

/** A change after the last month of the run; months are said from 1 on. */
export function monthOutside(where: string, from: number, months: number, name: Text): Problem {
  const found = from + 1;
  return {
    where,
    found: String(from),
    expected: `0 to ${months - 1}`,
    nearest: months - 1,
    sentence: {
      en: `${name.en} changes in month ${found}, but the run ends in month ${months}. Expected: a month from 1 to ${months}. Choose an earlier month or lengthen the horizon.`,
      zh: `${name.zh}设定在第${found}个月变动，而模拟期到第${months}个月为止。应在第1至第${months}个月之间。请提前，或延长模拟期。`
    }
  };
}

/** Dated values that do not follow each other; months are said from 1 on. */
export function scheduleOrder(where: string, before: number, after: number, name: Text): Problem {
  const [first, second] = [before + 1, after + 1];
  return {
    where,
    found: `month ${after} after month ${before}`,
    expected: "rising months, each once",
    sentence: {
      en: `${name.en}: month ${second} stands after month ${first} in the list. Expected: rising months, each once. Sort the list or delete one entry.`,
      zh: `${name.zh}的变动列表中，第${second}个月排在第${first}个月之后。月份应逐项递增且不重复。请重新排序，或删除一项。`
    }
  };
}

/** Most characters of a random seed. */
export const longestSeed = 64;

/** A random seed that is empty or too long to type; of a long one its beginning may stay. */
export function seedLength(where: string, seed: string): Problem {
  const length = seed.trim() === "" ? 0 : [...seed].length;
  const has = length === 0 ? "is empty" : `has ${length} characters`;
  return {
    where,
    found: `${length} characters`,
    expected: `1 to ${longestSeed} characters`,
    ...(length === 0 ? {} : { nearest: [...seed].slice(0, longestSeed).join("") }),
    wanted: { en: `1 to ${longestSeed} characters`, zh: `1至${longestSeed}个字符` },
    sentence: {
      en: `The random seed ${has}. Expected: 1 to 64 characters. Type one or press New seed.`,
      zh: `随机种子${length === 0 ? "为空" : `为${length}个字符`}，应为1至64个字符。请输入，或点击“更换随机种子”。`
    }
  };
}

import type { Text } from "../declare/text.ts";
import type { Problem } from "../scenario/problem.ts";

/** Ends of a range that stand the wrong way round. */
export function rangeInverted(where: string, low: number, high: number, name: Text): Problem {
  return {
    where,
    found: `${low} to ${high}`,
    expected: "the lower end below the upper",
    wanted: { en: "the lower end below the upper", zh: "下限小于上限" },
    sentence: {
      en: `The range of ${name.en} runs from ${low} to ${high}. Expected: the lower end below the upper. Swap the two ends or enter a new range.`,
      zh: `${name.zh}的取值范围为${low}至${high}，下限应小于上限。请互换两端，或重新输入。`
    }
  };
}

/** A thing that stands in two places of which only one can be meant. */
export function saidTwice(where: string, found: string, other: string): Problem {
  return {
    where,
    found,
    expected: `${found} in one place`,
    sentence: {
      en: `${found} stands at ${where} and at ${other}. Expected: one of the two. Delete the other; nothing was loaded.`,
      zh: `“${found}”同时出现在${where}和${other}，只能保留一处。请删除另一处；文件未载入。`
    }
  };
}

/** A name that another column of the results has, letters large or small. */
export function nameTaken(where: string, name: string, other: string): Problem {
  return {
    where,
    found: name,
    expected: `a name that no other column has, as ${other} has`,
    sentence: {
      en: `${name} would head a column of the results, and ${other} does already. Expected: a name of its own. Choose another; nothing was loaded.`,
      zh: `“${name}”将作为结果表的列名，而已有列“${other}”。请另取名称；文件未载入。`
    }
  };
}

/** More points than a design may have; told before any is made. */
export function tooManyPoints(where: string, points: number, most: number): Problem {
  return {
    where,
    found: `${points} points`,
    expected: `at most ${most} points`,
    nearest: most,
    sentence: {
      en: `The design has ${points} points. Allowed: at most ${most}. Take fewer levels, samples or things to vary; nothing was started.`,
      zh: `设计共${points}个点，最多允许${most}个。请减少水平数、样本数或所变动的项；未开始运行。`
    }
  };
}

/** More runs than an experiment may have. */
export function tooManyRuns(where: string, runs: number, most: number): Problem {
  return {
    where,
    found: `${runs} runs`,
    expected: `at most ${most} runs`,
    nearest: most,
    sentence: {
      en: `The experiment has ${runs} runs. Allowed: at most ${most}. Take fewer points, scenarios or replicates; nothing was started.`,
      zh: `实验共${runs}次运行，最多允许${most}次。请减少设计点、方案或重复次数；未开始运行。`
    }
  };
}

/** Too few vectors of assumptions for what is asked. */
export function tooFewWorlds(where: string, wanted: number, there: number, region: string): Problem {
  const advice =
    there === 0
      ? { en: "Calibrate the region first.", zh: "请先校准该地区。" }
      : { en: `Use ${there}, the nearest allowed value.`, zh: `可改用最接近的允许值${there}。` };
  return {
    where,
    found: String(wanted),
    expected: `at most ${there}`,
    nearest: there,
    bounds: [Math.min(1, there), there],
    sentence: {
      en: `${where} is ${wanted}, but ${there} sets of parameters fit the data of ${region}. ${advice.en}`,
      zh: `${where}为${wanted}，而与${region}数据相容的参数组合只有${there}个。${advice.zh}`
    }
  };
}

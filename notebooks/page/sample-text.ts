import type { Text } from "../../sim/index.ts";
import { short } from "../../web/messages/numbers.ts";
import type { Settings } from "./run-scenarios.ts";

/** What scale and replicates of a notebook’s runs mean, and how a reader sets others. */
export function sampleText({
  scale,
  replicates,
  months,
  seed
}: Omit<Settings, "region" | "generator" | "values">): Text {
  const years = short(months / 12, "en");
  const [one, oneInChinese] = [short(1 / scale, "en"), short(1 / scale, "zh")];
  const part = {
    en:
      scale === 1
        ? "All firms, inventors and inventions are simulated"
        : `One in ${one} firms, inventors and inventions is simulated (scale ${scale})`,
    zh:
      scale === 1
        ? "模拟全部企业、成果完成人和发明"
        : `每${oneInChinese}个企业、成果完成人和发明中模拟1个（抽样比例${scale}）`
  };
  return {
    en: `${part.en}, organisations, banks and funds all, over ${years} years after the burn-in. Runs of each scenario: ${replicates} (replicates), each under another luck (random seed ${seed}). Few runs of a small sample tell apart only what is large. The address of the page takes other settings: \`?scale=0.1&replicates=20&seed=7\`.`,
    zh: `${part.zh}，科研单位、银行和基金则全部模拟，预热期后运行${years}年。每个方案重复运行${replicates}次，每次随机数不同（随机种子${seed}）。样本小、次数少，只能分辨较大的差异。可在网址后自行设置：\`?scale=0.1&replicates=20&seed=7\`。`
  };
}

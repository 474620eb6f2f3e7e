import { type RunRecord, regions, type Text } from "../../sim/index.ts";

/** Where, at what scale and how often: the end of a subtitle. */
export function runWords(sample: RunRecord, replicates: number): Text {
  const { region, scale } = sample.spec;
  const name = regions.find(({ id }) => id === region)!.name;
  return {
    en: `${name.en}, scale ${scale}, ${replicates} pairs of runs; mean and 95% interval`,
    zh: `${name.zh}，抽样比例${scale}，${replicates}对运行；均值与95%区间`
  };
}

/** What made the figures. */
export function sourceWords({ engine, spec }: RunRecord): Text {
  return {
    en: `techmarket ${engine}, random seed ${spec.seed}. A hollow dot: not larger than luck`,
    zh: `techmarket ${engine}，随机种子${spec.seed}。空心圆点：未超出随机波动`
  };
}

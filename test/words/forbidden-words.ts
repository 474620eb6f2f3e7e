/** A word that no text for a person has, and why; `unless` are the places where the same letters are right. */
interface ForbiddenWord {
  readonly word: RegExp;
  readonly why: string;
}

export const forbiddenInChinese: readonly ForbiddenWord[] = [
  { word: /(?<!政策)杠杆(?!率)/, why: "a lever is 政策杠杆, debt over assets 杠杆率; alone it is either" },
  { word: /金融政策杠杆|金融杠杆/, why: "financial leverage; levers of finance are 金融类政策措施" },
  { word: /情景/, why: "a scenario is 方案, a use case 场景" },
  { word: /职务发明/, why: "the plan’s word is 职务科技成果" },
  { word: /(?<!参数|成果|项目)发明人/, why: "an inventor is 成果完成人; 发明人 is only the name field of a patent" },
  { word: /(?<!行动|试点)实施率/, why: "the survey’s 实施率 is wider; the rate of use is 产业化率" },
  { word: /显著/, why: "a verdict is 超出随机波动, no test at 5%" },
  {
    word: /大于偶然|出于偶然|属于运气|凭常识/,
    why: "luck is 随机因素, larger than luck 超出随机波动, not read 未核对原文"
  },
  { word: /收购方|收购企业/, why: "an acquirer is 并购方" },
  { word: /推补/, why: "to impute is 插补" },
  { word: /首付/, why: "a down payment; the first payment is 首次付费" },
  { word: /科创债券/, why: "the instrument is 科技创新债券" },
  { word: /风险投资/, why: "venture money is 创业投资" },
  { word: /校准世界|取决于世界|校准后的参数组(?!合)/, why: "what fits the data is 与数据相容的参数组合" },
  { word: /规模\{scale\}/, why: "scale is 抽样比例" },
  { word: /笔记本|研究笔记/, why: "a notebook is 计算笔记" },
  { word: /校准与验证/, why: "validation is 校验" },
  { word: /[您你]/, why: "texts do not speak to the reader" },
  { word: /消除的堵点/, why: "friction removed is 破除的堵点" },
  { word: /供(Excel|EMA)/, why: "for Excel is 适用于Excel" },
  { word: /视同政府项目|占政府项目/, why: "the plan says 市级科技计划项目" },
  { word: /留出R²|仿真器/, why: "an emulator is 代理模型, held out of it 样本外" },
  { word: /智能体/, why: "an agent is 主体" },
  { word: /将会|予以(?!保留)/, why: "a model result is no promise; plain verbs" },
  {
    word: /(?<!长江领航计划)(?<=^|["“])领航覆盖面|侧数据汇入|汇入数据的侧数/,
    why: "the programme is named in full; data are 接入"
  },
  { word: /财政资助转移岗位|占转移人员|人\/年百项/, why: "words of units and posts in full" },
  { word: /开放许可成果/, why: "专利开放许可 is a system of the law; the pool is 标准普通许可" },
  { word: /政策模拟实验室/, why: "the product is 技术要素市场政策实验室" },
  { word: /「|」|[¥￥]\s?\d/, why: "quotation marks are “”, money is 元" }
];

export const forbiddenInEnglish: readonly ForbiddenWord[] = [
  { word: /\bWhat stands in\b/, why: "Filled in with" },
  { word: /\bacts? otherwise\b/i, why: "Whose behaviour changes" },
  { word: /\bmeant to move\b/i, why: "intended to change" },
  { word: /\bin nine of ten\b/i, why: "Range in 90% of worlds" },
  { word: /\btold by\b/i, why: "informed by" },
  { word: /\bhangs? on\b/i, why: "depends on" },
  { word: /\bimplausibilit/i, why: "how far a run misses a figure, in times of the error to be expected" },
  { word: /(?<![“\w.])(?<!hashed )\bvectors?\b/i, why: "a set of values, unless the key of a file is quoted" },
  { word: /\bluck could do it\b/i, why: "may be chance" },
  { word: /\bTake it as it is now\b/, why: "Use its present levers" },
  { word: /\bsignificant(ly)?\b/i, why: "larger than luck: the verdict is no test at 5%" },
  { word: /\btech(nology)?-type\b/i, why: "technology firm" },
  { word: /\bcommerciali[sz]ation|\bconversion of (inventions|results)/i, why: "transfer" },
  { word: /\bevaluation investment\b/i, why: "equity for IP" },
  { word: /\bRMB\b|¥/, why: "CNY" },
  {
    word: /\bPapers prepared\b|\bBanks brought\b|\bFirms followed\b|\bNeeds handed on\b|\bTaken outside\b/,
    why: "names of levers"
  },
  { word: /\bPoor first orders\b|\bLoan per yuan of funds\b|yuan of firm\b/, why: "names of levers and outcomes" }
];

/** What is wrong with a text in the light of the words of its language. */
export function wordFaults(text: string, language: "en" | "zh"): string[] {
  const words = language === "zh" ? forbiddenInChinese : forbiddenInEnglish;
  return words.flatMap(({ word, why }) => {
    const found = text.match(word);
    if (!found) return [];
    const at = found.index ?? 0;
    return [`${found[0]} (${why}): …${text.slice(Math.max(0, at - 30), at + 40)}…`];
  });
}

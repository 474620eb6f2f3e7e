import { defineLever } from "../declare/lever.ts";

/** Aspect 3 of the plan: raise IP efficiency. */
export const ipOperations = {
  navCoverage: defineLever({
    id: "navCoverage",
    measure: "M9",
    kind: "share",
    unit: { en: "% of agents", zh: "占主体%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.5 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Reach of patent navigation", zh: "专利导航覆盖面" },
    what: {
      en: "Share of firms and research organisations that choose topics with the city’s patent map, beyond those who do so today, which is in the figures that the model is fitted to.",
      zh: "按全市专利图谱选题的企业和科研单位比例，不含目前已有的做法，后者已包含在模型拟合的数据之中。"
    },
    how: {
      en: "Who has the map weighs several topics and takes the one whose field has most firms for each invention on offer, as the map shows it.",
      zh: "使用图谱者在若干选题中，选择图谱显示企业相对多、待转化成果相对少的领域。"
    },
    helps: {
      en: "Firms whose fields few inventions reach.",
      zh: "有利于成果供给不足领域的企业。"
    },
    hurts: {
      en: "Everybody reads the same map: a wrong one sends all to the same topics.",
      zh: "众人看同一张图，一旦有误便集体扎堆。"
    },
    cost: {
      en: "Drawing and spreading the maps, by reach.",
      zh: "图谱编制与推广费用，按覆盖面计。"
    },
    submodels: ["drawPatentMap", "doResearch"],
    moves: { outcome: "topicCrowding", direction: -1 }
  }),
  navAccuracy: defineLever({
    id: "navAccuracy",
    measure: "M9",
    kind: "share",
    unit: { en: "correlation, 0–1", zh: "相关系数（0～1）" },
    bounds: [0, 0.9],
    step: 0.05,
    presets: { old: 0, today: 0.2, plan: 0.5 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Accuracy of patent navigation", zh: "专利导航准确度" },
    what: {
      en: "Correlation of what the map shows of a field with how open it is. No validation of the maps was found.",
      zh: "图谱所示与该领域实际空白程度的相关系数。未见检验图谱的研究。"
    },
    how: {
      en: "The map is drawn anew each year; what it gets wrong is the same for all who read it.",
      zh: "图谱每年更新，其误差对所有使用者相同。"
    },
    helps: {
      en: "All who follow the map.",
      zh: "有利于按图谱选题者。"
    },
    hurts: {
      en: "A good map read by all closes the gaps it shows, and is out of date before the next.",
      zh: "图谱准而人人使用，所示空白很快填满，下一版之前便已过时。"
    },
    cost: {
      en: "Data and analysts, by reach and accuracy.",
      zh: "数据与分析人员费用，按覆盖面和准确度计。"
    },
    submodels: ["drawPatentMap"],
    moves: { outcome: "topicCrowding", direction: -1 }
  }),
  preExamShare: defineLever({
    id: "preExamShare",
    measure: "M10",
    kind: "share",
    unit: { en: "% of applications", zh: "占申请%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0.1, plan: 0.3 },
    neutral: 0,
    badge: "assumption",
    sources: ["V17", "V18"],
    label: { en: "Pre-examination: eligible", zh: "可预审申请占比" },
    what: {
      en: "Share of applications in the fields and from the applicants that the protection centre admits to pre-examination. An ordinary invention application took 15 months in 2025, a pre-examined one at most about three.",
      zh: "属于保护中心受理领域和备案主体、可申请预审的专利申请比例。2025年发明专利平均审查周期15个月，经预审的一般不超过3个月。"
    },
    how: {
      en: "Eligible applications may enter the fast queue while the centre has capacity; a granted right lowers the buyer’s doubt and can be pledged.",
      zh: "可预审的申请在能力允许时进入快速通道；授权降低买方疑虑，并可用于质押。"
    },
    helps: {
      en: "Applicants whose buyers and banks wait for the grant.",
      zh: "有利于买方和银行等待授权的申请人。"
    },
    hurts: {
      en: "Does nothing once the centre’s capacity binds; near full use, scrutiny falls and more weak patents are granted.",
      zh: "预审能力用满后没有作用；接近满负荷时审查变粗，低质量授权增多。"
    },
    cost: {
      en: "Staff of the protection centre, by files handled.",
      zh: "保护中心人员费用，按受理件数计。"
    },
    submodels: ["doResearch"],
    moves: { outcome: "monthsToGrant", direction: -1 }
  }),
  preExamCapacity: defineLever({
    id: "preExamCapacity",
    measure: "M10",
    kind: "count",
    unit: { en: "files a month", zh: "件/月" },
    bounds: [0, 2000],
    step: 10,
    presets: { old: 0, today: 60, plan: 300 },
    neutral: 0,
    badge: "assumption",
    sources: ["V18", "S02"],
    label: { en: "Pre-examination capacity", zh: "预审能力" },
    what: {
      en: "Files that the protection centre can pre-examine in a month in the whole city. The centre’s own figure was not found. About 2,000 invention applications are filed a month; the plan’s value clears about half of those eligible under it.",
      zh: "保护中心全市每月可预审件数。未找到该中心数据。全市每月发明专利申请约2000件，《行动方案》取值可办理其中可预审申请的约一半。"
    },
    how: {
      en: "The centre takes eligible files in order until the month’s capacity is used; the rest go through the ordinary queue.",
      zh: "保护中心依次受理可预审申请，当月能力用满后，其余转入普通通道。"
    },
    helps: {
      en: "Eligible applicants who wait today.",
      zh: "有利于目前排队的可预审申请人。"
    },
    hurts: {
      en: "Capacity without eligible files stands idle and is paid for.",
      zh: "缺少可预审申请时能力闲置，费用照付。"
    },
    cost: {
      en: "Staff of the protection centre, by capacity.",
      zh: "保护中心人员费用，按能力计。"
    },
    submodels: ["doResearch", "examinePatents"],
    moves: { outcome: "monthsToGrant", direction: -1 }
  }),
  noteQuota: defineLever({
    id: "noteQuota",
    measure: "M13",
    kind: "amount",
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    bounds: [0, 5000],
    step: 50,
    presets: { old: 0, today: 0, plan: 500 },
    neutral: 0,
    badge: "assumption",
    sources: ["V19", "V37", "V61"],
    label: { en: "IP-backed notes a year", zh: "知识产权证券年发行额" },
    what: {
      en: "Notes backed by patents that may be issued for firms of the city in a year. All of China issued CNY 8.4 billion in 2025; no issue of the city was found.",
      zh: "全市企业一年内可发行的知识产权证券金额。2025年全国发行约84亿元；未找到本市发行记录。"
    },
    how: {
      en: "A vehicle lends to firms against their patents, pools the claims and sells notes to investors; the first loss is borne by guarantor and public money.",
      zh: "特殊目的载体以专利为支撑向企业融资，打包后向投资者发行证券；首损由担保机构与财政承担。"
    },
    helps: {
      en: "Firms rich in patents and short of other collateral.",
      zh: "有利于专利多而其他抵质押物少的企业。"
    },
    hurts: {
      en: "Notes are short and research is long, so firms must refinance; pool losses fall on the guarantor and the public.",
      zh: "证券期限短而研发周期长，企业面临再融资压力；资产池损失落在担保机构与财政。"
    },
    cost: {
      en: "Issue subsidy and first losses.",
      zh: "发行补贴与首损支出。"
    },
    submodels: ["issueNotes"],
    moves: { outcome: "notesIssued", direction: 1 }
  })
} as const;

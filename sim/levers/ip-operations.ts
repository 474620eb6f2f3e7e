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
      en: "Share of firms and research organisations that choose topics with the region’s patent map, beyond those who do so today, which is in the figures that the model is fitted to.",
      zh: "按本地区专利图谱选题的企业和科研单位比例，不含目前已有的做法，后者已包含在模型拟合的数据之中。"
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
    label: { en: "Accuracy of navigation", zh: "专利导航准确度" },
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
      en: "Files that the protection centre can pre-examine in a month in the whole region. The figure of Chongqing’s centre was not found. About 2,000 invention applications are filed a month there; the plan’s value clears about half of those eligible under it.",
      zh: "保护中心每月可预审件数。未找到重庆该中心数据。重庆每月发明专利申请约2000件，《行动方案》取值可办理其中可预审申请的约一半。"
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
  foreignReach: defineLever({
    id: "foreignReach",
    measure: "M11",
    kind: "share",
    unit: { en: "% of offers", zh: "占挂牌成果%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.3 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "E10"],
    label: { en: "Offers shown abroad", zh: "境外挂牌占比" },
    what: {
      en: "Share of the inventions on offer that the trading centre shows to buyers abroad, beyond today’s trade, which is in the figures that the model is fitted to. The plan names no number.",
      zh: "交易中心向境外买方展示的挂牌成果比例，不含目前已有的跨境交易，后者已包含在模型拟合的数据之中。原文未给出数值。"
    },
    how: {
      en: "Buyers abroad look at offers of their field as firms of the region do, but see only those shown. They license beside others or buy the right.",
      zh: "境外买方与本地企业一样按领域查看挂牌成果，但只能看到向其展示的部分；可取得普通许可，也可买断。"
    },
    helps: {
      en: "Holders of idle inventions for which nobody in the region has a use.",
      zh: "有利于本地无人使用的闲置成果的权利人。"
    },
    hurts: {
      en: "Rights that are sold abroad are no longer to be had in the region; a list alone finds few buyers.",
      zh: "卖到境外的权利本地不能再用；单靠挂牌难以吸引买方。"
    },
    cost: { en: "Translation, data and desk of the trading centre, by share.", zh: "翻译、数据与服务费用，按比例计。" },
    submodels: ["tradeOutside"],
    moves: { outcome: "foreignContracts", direction: 1 }
  }),
  attestationCoverage: defineLever({
    id: "attestationCoverage",
    measure: "M11a",
    kind: "share",
    unit: { en: "% of deals", zh: "占交易%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.5 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Deals attested", zh: "鉴证覆盖面" },
    what: {
      en: "Share of the deals of research organisations that the trading centre attests, price and procedure, before they are signed. The plan names no number.",
      zh: "科研单位交易中，签约前由交易中心就价格与程序出具鉴证的比例。原文未给出数值。"
    },
    how: {
      en: "An official with an attestation fears less that the price is held against him later; the buyer doubts less what he buys; gross errors of appraisal are found.",
      zh: "有鉴证在手，审批责任人不必过分担心事后追究，买方疑虑减少，明显的评估误差得以发现。"
    },
    helps: { en: "Cautious organisations and their buyers.", zh: "有利于谨慎的科研单位及其买方。" },
    hurts: { en: "Time and fee: some buyers go elsewhere while they wait.", zh: "耗时且收费，部分买方在等待中离开。" },
    cost: { en: "No public money; the buyer’s fee.", zh: "不增加财政支出，由买方付费。" },
    submodels: ["tradeTechnology"],
    moves: { outcome: "dareNotShare", direction: -1 }
  }),
  attestationDays: defineLever({
    id: "attestationDays",
    measure: "M11a",
    kind: "days",
    unit: { en: "days", zh: "天" },
    bounds: [1, 60],
    step: 1,
    presets: { old: 10, today: 10, plan: 10 },
    neutral: 1,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Days for attestation", zh: "鉴证时长" },
    what: { en: "Days that an attestation takes. No figure was found.", zh: "出具鉴证所需天数。未找到数值。" },
    how: {
      en: "They are added to the time of approval, during which the buyer may go elsewhere.",
      zh: "计入审批时间，其间买方可能离开。"
    },
    helps: {
      en: "A longer check helps nobody in the model: what it finds is an assumption.",
      zh: "模型中延长时间对各方均无好处，鉴证效力另作假设。"
    },
    hurts: { en: "Bargains are lost before they are signed.", zh: "意向在签约前流失。" },
    cost: { en: "No public money.", zh: "不增加财政支出。" },
    submodels: ["tradeTechnology"],
    moves: { outcome: "fellThroughShare", direction: 1 }
  }),
  attestationFee: defineLever({
    id: "attestationFee",
    measure: "M11a",
    kind: "share",
    unit: { en: "% of price", zh: "占价款%" },
    bounds: [0, 0.02],
    step: 0.001,
    presets: { old: 0.003, today: 0.003, plan: 0.003 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Attestation fee", zh: "鉴证费率" },
    what: {
      en: "Fee of the trading centre over the price. No figure was found.",
      zh: "交易中心鉴证费占价款的比例。未找到数值。"
    },
    how: {
      en: "The buyer pays it at signing on top of the price, which makes some bargains not worth while.",
      zh: "买方签约时在价款之外支付，部分交易因此不再划算。"
    },
    helps: { en: "The trading centre.", zh: "有利于交易中心。" },
    hurts: { en: "Buyers with little to gain from a deal.", zh: "不利于获益不大的买方。" },
    cost: { en: "No public money.", zh: "不增加财政支出。" },
    submodels: ["tradeTechnology"],
    moves: { outcome: "attestationFees", direction: 1 }
  }),
  settlementDays: defineLever({
    id: "settlementDays",
    measure: "M11b",
    kind: "days",
    unit: { en: "days", zh: "天" },
    bounds: [1, 90],
    step: 1,
    presets: { old: 30, today: 30, plan: 5 },
    neutral: 30,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Days to settle", zh: "结算时长" },
    what: {
      en: "Days from a bargain with a buyer abroad to payment. No figure was found.",
      zh: "与境外买方达成意向到完成付款的天数。未找到数值。"
    },
    how: {
      en: "The buyer may go elsewhere while the payment is checked and exchanged.",
      zh: "付款审核与兑换期间，买方可能离开。"
    },
    helps: { en: "Sellers to buyers abroad.", zh: "有利于面向境外的卖方。" },
    hurts: {
      en: "Checks of longer than a month lose most of what the platform finds.",
      zh: "审核超过一个月，平台促成的意向大多流失。"
    },
    cost: { en: "Staff of the settlement desk, by days saved.", zh: "结算服务人员费用，按缩短天数计。" },
    submodels: ["tradeOutside"],
    moves: { outcome: "outsideFellThroughShare", direction: 1 }
  }),
  escrowShare: defineLever({
    id: "escrowShare",
    measure: "M11b",
    kind: "share",
    unit: { en: "% of payments", zh: "占付款%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 1 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Payments in escrow", zh: "资金托管比例" },
    what: {
      en: "Share of payments from abroad that are held in escrow until the right has passed.",
      zh: "境外付款在权利移转前交第三方托管的比例。"
    },
    how: {
      en: "A seller need not reckon with a buyer who does not pay; the fee of the account, half a per cent, is the buyer’s.",
      zh: "卖方不必担心买方不付款；托管费为价款的0.5%，由买方承担。"
    },
    helps: { en: "Sellers who do not know their buyer.", zh: "有利于不了解买方的卖方。" },
    hurts: { en: "Buyers who would have paid anyway bear a fee.", zh: "守信的买方多付一笔费用。" },
    cost: { en: "No public money.", zh: "不增加财政支出。" },
    submodels: ["tradeOutside"],
    moves: { outcome: "foreignUnpaidShare", direction: -1 }
  }),
  exchangeCost: defineLever({
    id: "exchangeCost",
    measure: "M11b",
    kind: "share",
    unit: { en: "% of payment", zh: "占付款%" },
    bounds: [0, 0.03],
    step: 0.001,
    presets: { old: 0.01, today: 0.01, plan: 0.003 },
    neutral: 0.01,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Cost of currency exchange", zh: "汇兑成本" },
    what: {
      en: "What banks take for exchanging a payment across the border, over the price. No figure was found.",
      zh: "银行兑换跨境付款收取的费用占价款的比例。未找到数值。"
    },
    how: { en: "The buyer bears it on top of the price.", zh: "由买方在价款之外承担。" },
    helps: {
      en: "Buyers across the border; below cost, those who only want to move money.",
      zh: "有利于跨境买方；费率过低时也便利借道转移资金者。"
    },
    hurts: {
      en: "Banks earn less; above two per cent small bargains are not worth while.",
      zh: "银行收入减少；高于2%时小额交易不再划算。"
    },
    cost: { en: "No public money.", zh: "不增加财政支出。" },
    submodels: ["tradeOutside", "bringInTechnology"],
    moves: { outcome: "exchangeCosts", direction: 1 }
  }),
  priceDisclosure: defineLever({
    id: "priceDisclosure",
    measure: "M11c",
    kind: "share",
    unit: { en: "% of deals", zh: "占交易%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0.1, today: 0.1, plan: 0.6 },
    neutral: 0.1,
    badge: "assumption",
    sources: ["V1", "E8"],
    label: { en: "Deal prices made public", zh: "成交价格公开比例" },
    what: {
      en: "Share of transfer prices that the trading rules make public by field. Today’s value is an assumption, at which errors of appraisal were set.",
      zh: "交易规则要求按领域公开的成交价格比例。目前取值为假设，评估误差按此设定。"
    },
    how: {
      en: "An appraiser with more like deals before him errs less, and an official with public prices beside his own fears less; but appraisals are pulled to what is usual.",
      zh: "可比交易越多，评估误差越小；有公开价格可依，审批责任人顾虑减少；但评估会向通行价格靠拢。"
    },
    helps: {
      en: "Officials, appraisers, and buyers who doubt a price.",
      zh: "有利于审批责任人、评估人员和对价格存疑的买方。"
    },
    hurts: {
      en: "What is far better or worse than usual is priced as if it were usual.",
      zh: "明显优于或劣于一般水平的成果，被按一般水平定价。"
    },
    cost: { en: "Running the price register, by share.", zh: "价格登记运行费用，按比例计。" },
    submodels: ["tradeTechnology"],
    moves: { outcome: "priceError", direction: -1 }
  }),
  regionReach: defineLever({
    id: "regionReach",
    measure: "M12",
    kind: "share",
    unit: { en: "% of offers", zh: "占挂牌成果%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.3 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V21", "E10"],
    label: { en: "Offers shown to regions", zh: "跨区挂牌占比" },
    what: {
      en: "Share of the inventions on offer that the operation centre’s platform shows to buyers of other regions. About 60% of institutions’ transfers stay local nationally; what leaves today is in the figures that the model is fitted to.",
      zh: "运营中心平台向外地买方展示的挂牌成果比例。全国科研单位转化约60%留在本地；目前已外流部分包含在模型拟合的数据之中。"
    },
    how: {
      en: "Buyers of other regions look at offers of their field, but see only those shown.",
      zh: "外地买方按领域查看挂牌成果，但只能看到向其展示的部分。"
    },
    helps: {
      en: "Holders of idle inventions for which nobody in the region has a use.",
      zh: "有利于本地无人使用的闲置成果的权利人。"
    },
    hurts: {
      en: "Rights sold to other regions are no longer to be had in the region: local use falls.",
      zh: "卖到外地的权利本地不能再用，本地实施减少。"
    },
    cost: { en: "Running the platform, by share.", zh: "平台运行费用，按比例计。" },
    submodels: ["tradeOutside"],
    moves: { outcome: "regionContracts", direction: 1 }
  }),
  interRegionCost: defineLever({
    id: "interRegionCost",
    measure: "M12",
    kind: "count",
    unit: { en: "times a local deal", zh: "倍" },
    bounds: [1, 3],
    step: 0.1,
    presets: { old: 1.5, today: 1.5, plan: 1.1 },
    neutral: 1,
    badge: "assumption",
    sources: ["V1", "V21"],
    label: { en: "Cross-region deal cost", zh: "跨区交易成本倍数" },
    what: {
      en: "Cost of agreeing with a buyer of another region, over that inside the region. No figure was found.",
      zh: "与外地买方签约的成本与本地签约之比。未找到数值。"
    },
    how: {
      en: "It is taken off what both sides have to share; the cheaper, the more far matches are worth while.",
      zh: "从双方可分配的收益中扣除；成本越低，可行的远距离交易越多。"
    },
    helps: { en: "Buyers and sellers of inventions of small value.", zh: "有利于价值较小的成果的买卖双方。" },
    hurts: {
      en: "Cheap deals with other regions take inventions from firms of the region.",
      zh: "跨区交易便宜，本地企业可得的成果减少。"
    },
    cost: { en: "Common rules and forms; in the cost of the platform.", zh: "统一规则与文本，已含在平台费用内。" },
    submodels: ["tradeOutside"],
    moves: { outcome: "regionContracts", direction: -1 }
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
      en: "Notes backed by patents that may be issued for firms of the region in a year. All of China issued CNY 8.4 billion in 2025; no issue of Chongqing was found.",
      zh: "本地区企业一年内可发行的知识产权证券金额。2025年全国发行约84亿元；未找到重庆发行记录。"
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

import { defineLever } from "../declare/lever.ts";

/** Aspect 4 of the plan: join technology and capital. */
export const finance = {
  maLoanCap: defineLever({
    id: "maLoanCap",
    measure: "M14",
    kind: "share",
    unit: { en: "% of deal price", zh: "占交易价款%" },
    bounds: [0.4, 0.9],
    step: 0.01,
    presets: { old: 0.6, today: 0.7, plan: 0.7 },
    neutral: 0.7,
    verified: [0.6, 0.7],
    badge: "verified",
    sources: ["V6", "V8", "V9"],
    label: { en: "Loan cap", zh: "并购贷款比例上限" },
    what: {
      en: "Largest share of the price of a controlling stake that a bank may lend: 60% under the guideline of 2015, 70% under the national rule since 31 December 2025.",
      zh: "控制型并购中银行贷款占交易价款的上限：2015年指引为60%，2025年12月31日起全国规定为70%。"
    },
    how: {
      en: "The acquirer must find the rest from its own money; a higher cap lets more deals clear, and since borrowed money is cheaper, part of the gain goes into the price.",
      zh: "并购方须自筹其余价款；上限提高使更多交易可行，借入资金成本较低，部分好处转入价格。"
    },
    helps: {
      en: "Acquirers short of cash, sellers, and technology that is idle with its present owner.",
      zh: "有利于资金不足的并购方和出售方，也有利于盘活闲置技术。"
    },
    hurts: {
      en: "Debt rises: premiums, defaults of acquirers and losses of banks can rise with it.",
      zh: "负债上升，并购溢价、并购方违约与银行损失可能随之上升。"
    },
    cost: {
      en: "No public money; bank capital and later losses.",
      zh: "不增加财政支出，占用银行资本并可能形成损失。"
    },
    submodels: ["takeOver"],
    moves: { outcome: "takeovers", direction: 1 }
  }),
  maLoanTenor: defineLever({
    id: "maLoanTenor",
    measure: "M14",
    kind: "years",
    unit: { en: "years", zh: "年" },
    bounds: [3, 12],
    step: 1,
    presets: { old: 7, today: 10, plan: 10 },
    neutral: 10,
    verified: [7, 10],
    badge: "verified",
    sources: ["V6", "V8", "V9"],
    label: { en: "Loan tenor", zh: "并购贷款期限上限" },
    what: {
      en: "Longest tenor of an M&A loan: generally 7 years under the guideline of 2015, 10 years for controlling stakes since 31 December 2025.",
      zh: "并购贷款最长期限：2015年指引一般为7年，2025年12月31日起控制型并购为10年。"
    },
    how: {
      en: "The loan is repaid in level payments; a longer tenor lowers the yearly service that the bank checks against cash flow and leaves a higher balance outstanding.",
      zh: "按等额方式偿还；期限越长，年还本付息越少、越容易通过现金流审查，未还余额越高。"
    },
    helps: {
      en: "Acquirers with steady but thin cash flow.",
      zh: "有利于现金流稳定而不宽裕的并购方。"
    },
    hurts: {
      en: "More is still owed if the firm fails: banks lose more per default.",
      zh: "企业违约时欠款更多，银行单笔损失更大。"
    },
    cost: {
      en: "No public money; bank capital and later losses.",
      zh: "不增加财政支出，占用银行资本并可能形成损失。"
    },
    submodels: ["takeOver"],
    moves: { outcome: "takeoverDebtService", direction: -1 }
  }),
  maPilotCap: defineLever({
    id: "maPilotCap",
    measure: "M14",
    kind: "share",
    unit: { en: "% of deal price", zh: "占交易价款%" },
    bounds: [0.4, 0.9],
    step: 0.01,
    presets: { old: 0.6, today: 0.8, plan: 0.8 },
    neutral: 0.7,
    verified: [0.6, 0.8],
    badge: "plan",
    sources: ["V1", "V6", "V7", "V7d"],
    label: { en: "Loan cap, pilot", zh: "试点并购贷款比例上限" },
    what: {
      en: "Loan cap for control deals by qualifying technology firms at admitted banks. The plan widens it from 60% to 80%; the national pilot began in March 2025 in 18 cities, Chongqing among them.",
      zh: "符合条件的科技企业在试点银行办理控制型并购时的贷款比例上限。《行动方案》由60%放宽至80%；全国试点自2025年3月起在18个城市开展，包括重庆。"
    },
    how: {
      en: "Replaces the general cap for deals inside the pilot, where that is higher. One yuan of own money can then finance a price of five.",
      zh: "对试点范围内的交易，高于一般上限时取而代之。1元自有资金最多可撬动5元交易。"
    },
    helps: {
      en: "Technology firms that buy others, sellers, and technology that is idle with its present owner.",
      zh: "有利于开展并购的科技企业和出售方，也有利于盘活闲置技术。"
    },
    hurts: {
      en: "Higher premiums, more debt, and larger losses if value falls: at a fall of 40%, a loan of 80% loses a quarter on the asset alone.",
      zh: "溢价与负债上升，资产贬值时损失更大：贬值40%时，80%的贷款仅就资产即损失四分之一。"
    },
    cost: {
      en: "No public money; bank capital and later losses.",
      zh: "不增加财政支出，占用银行资本并可能形成损失。"
    },
    submodels: ["takeOver"],
    moves: { outcome: "takeovers", direction: 1 }
  }),
  maPilotTenor: defineLever({
    id: "maPilotTenor",
    measure: "M14",
    kind: "years",
    unit: { en: "years", zh: "年" },
    bounds: [3, 12],
    step: 1,
    presets: { old: 7, today: 10, plan: 10 },
    neutral: 10,
    verified: [7, 10],
    badge: "verified",
    sources: ["V6", "V7"],
    label: { en: "Loan tenor, pilot", zh: "试点并购贷款期限上限" },
    what: {
      en: "Longest tenor of a loan inside the pilot, generally 10 years; the mean of loans in Hunan was 8.8 years.",
      zh: "试点贷款最长期限，一般为10年；湖南已发放贷款平均期限约8.8年。"
    },
    how: {
      en: "As the general tenor, for deals inside the pilot. With 80% over 10 years the yearly service stays near that of 60% over 7.",
      zh: "作用同一般期限，适用于试点交易。80%、10年的年还本付息与60%、7年接近。"
    },
    helps: {
      en: "Acquirers in the pilot in the years just after the deal.",
      zh: "有利于试点并购方缓解并购后头几年的偿债压力。"
    },
    hurts: {
      en: "The balance after five years is more than twice as large, and so is the loss if the firm fails.",
      zh: "五年后未还余额为原规定的两倍以上，违约损失随之加大。"
    },
    cost: {
      en: "No public money; bank capital and later losses.",
      zh: "不增加财政支出，占用银行资本并可能形成损失。"
    },
    submodels: ["takeOver"],
    moves: { outcome: "takeoverDebtService", direction: -1 }
  }),
  maPilotCoverage: defineLever({
    id: "maPilotCoverage",
    measure: "M14",
    kind: "share",
    unit: { en: "% of qualifying deals", zh: "占符合条件交易%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0.15, plan: 1 },
    neutral: 0,
    badge: "assumption",
    sources: ["V6", "V7", "V7d"],
    label: { en: "Reach of the pilot", zh: "试点覆盖面" },
    what: {
      en: "Share of control deals by qualifying technology firms that are handled by admitted banks. All 18 cities had a first deal by 2025; the volume in Chongqing was not found.",
      zh: "符合条件的控制型并购中由试点银行办理的比例。2025年18个城市均已有首单；未找到重庆的规模。"
    },
    how: {
      en: "A deal inside the pilot takes the pilot’s cap and tenor, any other the general rule. Which deals are inside is drawn once per acquirer.",
      zh: "试点内交易适用试点的比例与期限，其余适用一般规定；是否在试点内按并购方一次抽定。"
    },
    helps: {
      en: "Acquirers that no admitted bank serves today.",
      zh: "有利于目前没有试点银行服务的并购方。"
    },
    hurts: {
      en: "Carries the risks of the pilot’s terms to more of the market, and more loans end in fewer banks.",
      zh: "试点条款的风险扩散到更多交易，贷款向少数银行集中。"
    },
    cost: {
      en: "No public money; bank capital and later losses.",
      zh: "不增加财政支出，占用银行资本并可能形成损失。"
    },
    submodels: ["takeOver"],
    moves: { outcome: "takeoverOwnFunds", direction: -1 }
  }),
  soePrivateBarrier: defineLever({
    id: "soePrivateBarrier",
    measure: "M14a",
    kind: "share",
    unit: { en: "% of cases barred", zh: "受限案例%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0.5, today: 0.5, plan: 0.2 },
    neutral: 0.5,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Barrier: state and private", zh: "国有与民营并购障碍" },
    what: {
      en: "Share of cases in which a takeover between a state-owned and a private firm is not admitted. No measure of it was found; half stands for today.",
      zh: "国有与民营企业之间的并购不获准入的案例比例。未见相关度量，以一半代表现行。"
    },
    how: {
      en: "An acquirer may not consider a target across this line in a barred case; where fewer are barred than today it looks at more pairs. A pair that crosses several lines meets the highest barrier.",
      zh: "受限案例中，并购方不得考虑跨此类别的标的；限制少于现行时，可考察的组合增多。同时跨越多类的组合适用最高一道障碍。"
    },
    helps: {
      en: "Private firms with technology and state-owned firms that need it, and the reverse.",
      zh: "有利于拥有技术的民营企业与有需求的国有企业，反之亦然。"
    },
    hurts: {
      en: "Pairs that were barred are harder to integrate: more of them fail.",
      zh: "原先受限的组合更难整合，失败增多。"
    },
    cost: { en: "None to the public purse.", zh: "不增加财政支出。" },
    submodels: ["takeOver"],
    moves: { outcome: "takeoversOwnership", direction: -1 }
  }),
  techNonTechBarrier: defineLever({
    id: "techNonTechBarrier",
    measure: "M14a",
    kind: "share",
    unit: { en: "% of cases barred", zh: "受限案例%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0.5, today: 0.5, plan: 0.2 },
    neutral: 0.5,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Barrier: technology, others", zh: "科技与非科技并购障碍" },
    what: {
      en: "Share of cases in which a takeover between a technology firm and another one is not admitted. No measure of it was found; half stands for today.",
      zh: "科技型与非科技型企业之间的并购不获准入的案例比例。未见相关度量，以一半代表现行。"
    },
    how: {
      en: "An acquirer may not consider a target across this line in a barred case; where fewer are barred than today it looks at more pairs. A pair that crosses several lines meets the highest barrier.",
      zh: "受限案例中，并购方不得考虑跨此类别的标的；限制少于现行时，可考察的组合增多。同时跨越多类的组合适用最高一道障碍。"
    },
    helps: {
      en: "Firms of ordinary industry that need technology.",
      zh: "有利于需要技术的传统企业。"
    },
    hurts: {
      en: "Firms without technology buy what they cannot run: more integrations fail.",
      zh: "缺乏技术能力的企业收购后难以驾驭，整合失败增多。"
    },
    cost: { en: "None to the public purse.", zh: "不增加财政支出。" },
    submodels: ["takeOver"],
    moves: { outcome: "takeoversTechnology", direction: -1 }
  }),
  sizeBarrier: defineLever({
    id: "sizeBarrier",
    measure: "M14a",
    kind: "share",
    unit: { en: "% of cases barred", zh: "受限案例%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0.5, today: 0.5, plan: 0.2 },
    neutral: 0.5,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Barrier: large and small", zh: "不同规模并购障碍" },
    what: {
      en: "Share of cases in which a takeover between a large firm, of 400 million yuan of sales, and a smaller one is not admitted. No measure of it was found; half stands for today.",
      zh: "大型企业（营业收入4亿元以上）与规模较小企业之间的并购不获准入的案例比例。未见相关度量，以一半代表现行。"
    },
    how: {
      en: "An acquirer may not consider a target across this line in a barred case; where fewer are barred than today it looks at more pairs. A pair that crosses several lines meets the highest barrier.",
      zh: "受限案例中，并购方不得考虑跨此类别的标的；限制少于现行时，可考察的组合增多。同时跨越多类的组合适用最高一道障碍。"
    },
    helps: {
      en: "Small firms that look for an owner with means.",
      zh: "有利于寻求有实力股东的小企业。"
    },
    hurts: {
      en: "Pairs that were barred are harder to integrate: more of them fail.",
      zh: "原先受限的组合更难整合，失败增多。"
    },
    cost: { en: "None to the public purse.", zh: "不增加财政支出。" },
    submodels: ["takeOver"],
    moves: { outcome: "takeoversSize", direction: -1 }
  }),
  programmeCoverage: defineLever({
    id: "programmeCoverage",
    measure: "M15",
    kind: "share",
    unit: { en: "% of firms", zh: "占企业%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.4 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V62"],
    label: { en: "Firms in the programme", zh: "长江领航计划覆盖面" },
    what: {
      en: "Share of technology firms that the programme follows through the five stages of growth. The official text of its quantities was not found.",
      zh: "“长江领航计划”沿五个成长阶段跟踪服务的科技型企业比例。未找到其数量指标的正式文本。"
    },
    how: {
      en: "Each year a followed firm is placed by age, sales and round; when it reaches a stage that is open to credit, its bank looks at it at once and sees its file.",
      zh: "每年按年龄、收入和融资轮次确定所处阶段；进入可获信贷的阶段时，银行随即审查并可查看其档案。"
    },
    helps: {
      en: "Good firms between two kinds of finance, that a bank has refused or not yet seen.",
      zh: "有利于处在两类融资之间、被拒或尚未接触银行的优质企业。"
    },
    hurts: {
      en: "More loans to firms that are young and small: defaults rise in number.",
      zh: "更多贷款流向年轻的小企业，违约户数增加。"
    },
    cost: { en: "Keeping the files, by firm.", zh: "档案与服务费用，按企业数计。" },
    submodels: ["lend"],
    moves: { outcome: "earlyFinanced", direction: 1 }
  }),
  programmeCreditStage: defineLever({
    id: "programmeCreditStage",
    measure: "M15",
    kind: "count",
    unit: { en: "first stage, 1–5", zh: "起始阶段（1～5）" },
    bounds: [1, 5],
    step: 1,
    presets: { old: 5, today: 5, plan: 2 },
    neutral: 5,
    badge: "assumption",
    sources: ["V1", "V62"],
    label: { en: "Stage open to credit", zh: "信贷起始阶段" },
    what: {
      en: "Earliest of the five stages, selection, seedling, growth, rise and strength, from which followed firms are taken to their bank.",
      zh: "领航企业可进入信贷服务的最早阶段，依次为选种、育苗、成长、升高、壮大。"
    },
    how: {
      en: "Before it, a followed firm has equity alone; from it on, its bank sees its file.",
      zh: "此前只配股权资金，此后银行可查看其档案。"
    },
    helps: {
      en: "At an early value, firms with some sales and no track record.",
      zh: "取值较早时，有利于有一定收入而缺乏记录的企业。"
    },
    hurts: {
      en: "Debt is the wrong tool for firms without steady income: the earlier, the more of them default.",
      zh: "缺乏稳定收入的企业不宜举债，起点越早违约越多。"
    },
    cost: { en: "Keeping the files, by firm.", zh: "档案与服务费用，按企业数计。" },
    submodels: ["lend"],
    moves: { outcome: "earlyFinanced", direction: -1 }
  }),
  investLoanRatio: defineLever({
    id: "investLoanRatio",
    measure: "M15a",
    kind: "count",
    unit: { en: "yuan per yuan", zh: "元/元" },
    bounds: [0, 3],
    step: 0.1,
    presets: { old: 0, today: 0, plan: 1 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V24b", "E9"],
    label: { en: "Loan per venture yuan", zh: "投贷配比" },
    what: {
      en: "Most that a bank may lend to a firm for each yuan that a seed or venture fund puts into it. Loans with warrants exist in Chongqing; no ratio was found.",
      zh: "基金每投入1元，银行最多可配套的贷款。重庆已有“贷款+认股权”做法，未找到配比。"
    },
    how: {
      en: "The firm’s bank takes the fund’s money for a signal of its quality, prices the loan with it, and lends if its ceiling and its capital allow.",
      zh: "银行把基金投资视为企业质量信号并据此定价，在利率上限和资本允许时发放。"
    },
    helps: { en: "Young firms that funds have chosen.", zh: "有利于获基金投资的年轻企业。" },
    hurts: {
      en: "A firm without income must serve a loan; and where funds stop, the loans stop too.",
      zh: "尚无收入的企业须还本付息；基金收缩时贷款同步收缩。"
    },
    cost: { en: "No public money; bank capital and later losses.", zh: "不增加财政支出，占用银行资本并可能形成损失。" },
    submodels: ["investSeed", "investVenture"],
    moves: { outcome: "linkedLoans", direction: 1 }
  }),
  warrantShare: defineLever({
    id: "warrantShare",
    measure: "M15a",
    kind: "share",
    unit: { en: "% of the fund’s gain", zh: "占基金收益%" },
    bounds: [0, 0.3],
    step: 0.01,
    presets: { old: 0, today: 0, plan: 0.1 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V24b"],
    label: { en: "Warrant", zh: "认股权比例" },
    what: {
      en: "Part of the fund’s gain in the firm that is promised to the bank which lends beside it. With the share that a round buys, a tenth is about one and a half per cent of the firm.",
      zh: "基金在该企业的收益中约定转给跟贷银行的比例；按一轮投资所占股份折算，10%约相当于企业的1.5%。"
    },
    how: {
      en: "The bank counts half of what it expects from it as interest, so that it lends to firms that would be above its ceiling; it is paid when the deal ends with a gain.",
      zh: "银行把预期收益的一半折作利息，从而向原本超过利率上限的企业放贷；投资获利退出时兑现。"
    },
    helps: { en: "Firms whose risk no rate below the ceiling pays for.", zh: "有利于利率上限内无法覆盖风险的企业。" },
    hurts: {
      en: "Funds and their investors, the government among them, get less; banks take firms that default more often.",
      zh: "基金及其出资人（含地方政府）所得减少，银行承接违约较多的企业。"
    },
    cost: { en: "Part of the gains of public funds.", zh: "政府出资基金的部分收益。" },
    submodels: ["investSeed", "investVenture"],
    moves: { outcome: "linkedLoans", direction: 1 }
  }),
  bondQuota: defineLever({
    id: "bondQuota",
    measure: "M15b",
    kind: "amount",
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    bounds: [0, 10000],
    step: 100,
    presets: { old: 0, today: 0, plan: 2000 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Innovation bonds a year", zh: "科技创新债券年发行额" },
    what: {
      en: "Bonds that technology firms of the region may issue under the programme in a year, beyond those of today. The plan names no number.",
      zh: "本地区科技型企业一年内可在该计划下新增发行的债券金额。原文未给出数值。"
    },
    how: {
      en: "In September sound firms in rise and strength that finance themselves by debt issue in the order of lots, if investors ask no more than banks may.",
      zh: "每年9月，处于升高、壮大阶段且以债务融资的稳健企业按抽签次序发行，前提是投资者要求的票息不高于银行利率上限。"
    },
    helps: { en: "Larger firms that want money for years rather than months.", zh: "有利于需要中长期资金的较大企业。" },
    hurts: {
      en: "The principal falls due at once; only large firms gain.",
      zh: "本金到期一次偿还；受益者限于较大企业。"
    },
    cost: { en: "None without a guarantee.", zh: "不担保则无财政支出。" },
    submodels: ["issueBonds"],
    moves: { outcome: "bondsIssued", direction: 1 }
  }),
  bondLoanRatio: defineLever({
    id: "bondLoanRatio",
    measure: "M15b",
    kind: "count",
    unit: { en: "yuan per yuan", zh: "元/元" },
    bounds: [0, 2],
    step: 0.1,
    presets: { old: 0, today: 0, plan: 0.5 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Loan per yuan of bonds", zh: "债贷配比" },
    what: {
      en: "Most that a bank may lend to the issuer for each yuan of the bond. No ratio was found.",
      zh: "债券每发行1元，银行最多可配套的贷款。未找到配比。"
    },
    how: {
      en: "The bank takes the bond’s rating for a signal of quality and lends beside it if its ceiling and its capital allow.",
      zh: "银行把债券评级视为质量信号，在利率上限和资本允许时配套放贷。"
    },
    helps: { en: "Issuers that build more than the bond pays for.", zh: "有利于建设资金需求超出债券规模的发行人。" },
    hurts: {
      en: "Bond and loan fail together, and the bank’s capital is not there for smaller firms.",
      zh: "债券与贷款同时违约，且挤占小企业的信贷额度。"
    },
    cost: { en: "No public money; bank capital and later losses.", zh: "不增加财政支出，占用银行资本并可能形成损失。" },
    submodels: ["issueBonds"],
    moves: { outcome: "bondLinkedLoans", direction: 1 }
  }),
  bondGuarantee: defineLever({
    id: "bondGuarantee",
    measure: "M15b",
    kind: "share",
    unit: { en: "% of loss", zh: "占损失%" },
    bounds: [0, 0.8],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.3 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V16"],
    label: { en: "Bond guarantee", zh: "债券担保比例" },
    what: {
      en: "Share of the loss on such a bond that the public guarantor bears. No figure was found.",
      zh: "债券损失中由政府性担保机构承担的比例。未找到数值。"
    },
    how: {
      en: "Investors price only the loss they keep, so the coupon falls and more firms can issue.",
      zh: "投资者只对自担损失定价，票息下降，更多企业可以发行。"
    },
    helps: { en: "Issuers near the ceiling.", zh: "有利于票息接近上限的发行人。" },
    hurts: { en: "Riskier firms issue, and the guarantor pays for them.", zh: "风险较高的企业发行，由担保机构代偿。" },
    cost: {
      en: "Guarantee calls, charged to the reform budget at their expected value.",
      zh: "代偿支出，按预期值计入改革预算。"
    },
    submodels: ["issueBonds"],
    moves: { outcome: "bondCoupon", direction: -1 },
    firstClaim: {
      outcome: "bondsIssued",
      direction: 1,
      reason: {
        en: "It does not hold: bonds are limited by their quota, and over the range issues fall by 598 m yuan a year [126, 1,071]; the coupon falls by 0.23 points [0.18, 0.28] (12 seeds, scale 0.05, five years).",
        zh: "最初的说法不成立：发行受额度限制，在取值范围内发行额每年减少5.98亿元 [1.26，10.71]；票面利率下降0.23个百分点 [0.18, 0.28]（12个种子，抽样比例0.05，五年）。"
      }
    }
  }),
  guaranteeShare: defineLever({
    id: "guaranteeShare",
    measure: "M15c",
    kind: "share",
    unit: { en: "% of loan loss", zh: "占贷款损失%" },
    bounds: [0, 0.8],
    step: 0.05,
    presets: { old: 0, today: 0.2, plan: 0.4 },
    neutral: 0,
    verified: [0.2, 0.8],
    badge: "verified",
    sources: ["V16", "V52", "E18"],
    label: { en: "Public guarantee share", zh: "政府性担保分担比例" },
    what: {
      en: "Share of the loss on a technology loan that the public guarantee bears. The national fund raised its share from 20% to up to 40% in July 2024; Chongqing’s knowledge-value pool pays 80% of overdue principal.",
      zh: "科技贷款损失中由政府性担保分担的比例。国家融资担保基金2024年7月由20%提高到最高40%；重庆知识价值信用贷款风险补偿为逾期本金的80%。"
    },
    how: {
      en: "The bank prices only the loss it keeps, so the rate falls and firms above its ceiling come below it.",
      zh: "银行只对自担损失定价，利率下降，原先超过利率上限的企业得以获贷。"
    },
    helps: {
      en: "Firms refused today for want of collateral.",
      zh: "有利于因抵质押不足而被拒的企业。"
    },
    hurts: {
      en: "Riskier firms borrow: defaults rise, the bank’s loss falls and the public’s rises.",
      zh: "风险较高的企业获贷，违约上升；银行损失减少，财政损失增加。"
    },
    cost: {
      en: "Guarantee calls, charged to the reform budget at their expected value.",
      zh: "代偿支出，按预期值计入改革预算。"
    },
    submodels: ["lend"],
    moves: { outcome: "approvalRate", direction: 1 }
  }),
  seedPortfolioLossTolerance: defineLever({
    id: "seedPortfolioLossTolerance",
    measure: "M16",
    kind: "share",
    unit: { en: "% of money invested", zh: "占投资额%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0.2, today: 0.4, plan: 0.5 },
    neutral: 1,
    verified: [0.3, 0.8],
    badge: "assumption",
    sources: ["V11", "V12", "V14", "V65", "E6"],
    label: { en: "Loss tolerance, portfolio", zh: "组合损失容忍度" },
    what: {
      en: "Loss on the whole portfolio, at review, up to which the managers of the seed fund are not held to account. Rules read: 50% for seed money in Guangzhou’s development district, 40% in Zhengzhou, 80% in Anhui; Chongqing’s was not found.",
      zh: "种子基金按整体组合考核时，管理人不被追责的损失上限。已读到的规定：广州开发区种子期50%，郑州40%，安徽80%；未找到重庆的比例。"
    },
    how: {
      en: "The manager weighs his carry against the chance that a book of deals like this one loses more than is tolerated; his screening effort falls as tolerance rises.",
      zh: "管理人权衡业绩报酬与同类项目组合损失超限的概率；容忍度越高，筛选投入越少。"
    },
    helps: {
      en: "Early and risky projects, among them the rare large wins.",
      zh: "有利于早期高风险项目，包括少数高倍回报项目。"
    },
    hurts: {
      en: "Beyond a point the manager takes nearly every deal: losses rise faster than wins.",
      zh: "超过一定程度，管理人几乎来者不拒，损失增加快于收益。"
    },
    cost: {
      en: "Losses of the public seed fund.",
      zh: "政府种子基金的损失。"
    },
    submodels: ["investSeed"],
    moves: { outcome: "seedDeals", direction: 1 }
  }),
  seedDealLossTolerance: defineLever({
    id: "seedDealLossTolerance",
    measure: "M16",
    kind: "share",
    unit: { en: "% of money invested", zh: "占投资额%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0.2, today: 0.5, plan: 1 },
    neutral: 1,
    verified: [0.4, 1],
    badge: "assumption",
    sources: ["V11", "V13", "V72"],
    label: { en: "Loss tolerance, project", zh: "单项目损失容忍度" },
    what: {
      en: "Loss on one project up to which nobody is held to account. Guangzhou’s development district and Nanshan tolerate 100% of one project; a Shenzhen guidance fund 40%.",
      zh: "单个项目损失不被追责的上限。广州开发区和深圳南山区单个项目最高可容忍100%，深圳某引导基金为40%。"
    },
    how: {
      en: "Below 100% a single failed project costs the manager, whatever the portfolio earns; he avoids projects that may be lost whole.",
      zh: "低于100%时，单个项目失败即受追责，与组合整体收益无关；管理人回避可能全损的项目。"
    },
    helps: {
      en: "Projects that either fail or become large.",
      zh: "有利于要么失败、要么做大的项目。"
    },
    hurts: {
      en: "Takes away the last brake on a careless deal where the portfolio rule is loose too.",
      zh: "组合考核同样宽松时，草率投资失去最后约束。"
    },
    cost: {
      en: "Losses of the public seed fund.",
      zh: "政府种子基金的损失。"
    },
    submodels: ["investSeed"],
    moves: { outcome: "seedDeals", direction: 1 }
  }),
  seedDecisionDays: defineLever({
    id: "seedDecisionDays",
    measure: "M16",
    kind: "days",
    unit: { en: "days", zh: "天" },
    bounds: [0, 180],
    step: 5,
    presets: { old: 90, today: 90, plan: 20 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V65"],
    label: { en: "Days to a decision", zh: "种子基金决策时长" },
    what: {
      en: "Days from application to the seed fund’s decision. The plan asks for quick decisions and names no number.",
      zh: "从申请到种子基金作出决定的天数。原文要求快决快投，未给出数值。"
    },
    how: {
      en: "Candidates leave while they wait: some run out of money, some find another investor.",
      zh: "等待期间候选项目流失：有的资金耗尽，有的另寻投资方。"
    },
    helps: {
      en: "Founders who cannot wait.",
      zh: "有利于无法久等的创业者。"
    },
    hurts: {
      en: "A quick decision sees less of the project: more of the money is lost.",
      zh: "决策越快，了解越少，损失比例上升。"
    },
    cost: {
      en: "Losses of the public seed fund.",
      zh: "政府种子基金的损失。"
    },
    submodels: ["investSeed"],
    moves: { outcome: "seedWaitLost", direction: 1 }
  }),
  pointsCoverage: defineLever({
    id: "pointsCoverage",
    measure: "M17",
    kind: "share",
    unit: { en: "% of firms", zh: "占企业%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0.1, plan: 0.7 },
    neutral: 0,
    badge: "assumption",
    sources: ["V15", "V58"],
    label: { en: "Firms with a score", zh: "积分覆盖面" },
    what: {
      en: "Share of technology firms whose innovation score banks can see. Nationally 520,000 firms had been collected by May 2025 and more than 70,000 recommended to 21 banks.",
      zh: "银行可见其创新积分的科技型企业比例。截至2025年5月，全国采集企业52万家，向21家银行推荐7万余家。"
    },
    how: {
      en: "A bank that sees a score is less unsure of the firm’s hidden quality and asks for a smaller prudence add-on.",
      zh: "银行看到积分后，对企业隐性质量的不确定性下降，审慎加点随之降低。"
    },
    helps: {
      en: "Good firms that own little to pledge.",
      zh: "有利于质量好而可抵押资产少的企业。"
    },
    hurts: {
      en: "A score that says little but is believed brings lending and defaults; firms without a score fall behind.",
      zh: "积分不准而被采信时，贷款与违约同升；没有积分的企业处境变差。"
    },
    cost: {
      en: "Collecting and scoring, by firm.",
      zh: "数据采集与评分费用，按企业数计。"
    },
    submodels: ["lend"],
    moves: { outcome: "approvalRate", direction: 1 }
  }),
  pointsAccuracy: defineLever({
    id: "pointsAccuracy",
    measure: "M17",
    kind: "share",
    unit: { en: "correlation, 0–1", zh: "相关系数（0～1）" },
    bounds: [0, 0.9],
    step: 0.05,
    presets: { old: 0, today: 0.2, plan: 0.5 },
    neutral: 0,
    badge: "assumption",
    sources: ["V15"],
    label: { en: "Accuracy of the score", zh: "积分准确度" },
    what: {
      en: "Correlation of the score with the firm’s true quality. No validation of the points against defaults was found.",
      zh: "积分与企业真实质量的相关系数。未见以违约数据检验积分的研究。"
    },
    how: {
      en: "Adds to what the bank knows beside the books; the higher it is, the better good and weak firms are told apart.",
      zh: "在财务报表之外增加银行所知信息；准确度越高，越能区分优劣企业。"
    },
    helps: {
      en: "Good firms; banks, whose defaults fall.",
      zh: "有利于优质企业，也有利于银行降低违约。"
    },
    hurts: {
      en: "Weak firms lose the credit they had by being mistaken for good ones.",
      zh: "原先被误认为优质的企业失去贷款。"
    },
    cost: {
      en: "Collecting and scoring, by firm.",
      zh: "数据采集与评分费用，按企业数计。"
    },
    submodels: ["lend"],
    moves: { outcome: "approvalRate", direction: 1 }
  }),
  menuCeiling: defineLever({
    id: "menuCeiling",
    measure: "M17",
    kind: "share",
    unit: { en: "% of sales", zh: "占销售%" },
    bounds: [0, 0.3],
    step: 0.01,
    presets: { old: 0, today: 0, plan: 0.05 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V15"],
    label: { en: "Menu: added loan", zh: "产品：增加额度" },
    what: {
      en: "What banks lend on top of the usual share of sales to a firm of the best rating. The plan asks for products fit to ratings and names no terms.",
      zh: "银行对评级最高的企业在常规额度之外增加的贷款与销售之比。原文要求按评级开发适配产品，未给出条件。"
    },
    how: {
      en: "The best third of scores gets all of it, the middle third half, the last none.",
      zh: "积分前三分之一的企业全额享受，中间三分之一减半，其余不享受。"
    },
    helps: { en: "Firms with a good score that a bank can see.", zh: "有利于银行可见且积分较高的企业。" },
    hurts: {
      en: "A larger debt: more of them default where the score says little.",
      zh: "负债更多，积分不准时违约增多。"
    },
    cost: { en: "No public money; bank capital and later losses.", zh: "不增加财政支出，占用银行资本并可能形成损失。" },
    submodels: ["lend"],
    moves: { outcome: "leverage", direction: 1 }
  }),
  menuTenor: defineLever({
    id: "menuTenor",
    measure: "M17",
    kind: "months",
    unit: { en: "months", zh: "个月" },
    bounds: [0, 60],
    step: 1,
    presets: { old: 0, today: 0, plan: 24 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Menu: added tenor", zh: "产品：延长期限" },
    what: {
      en: "Months that a firm of the best rating has beyond the usual five years to repay.",
      zh: "评级最高的企业在常规五年之外延长的还款月数。"
    },
    how: {
      en: "The best third of scores gets all of it, the middle third half, the last none.",
      zh: "积分前三分之一的企业全额享受，中间三分之一减半，其余不享受。"
    },
    helps: { en: "Firms with a good score that a bank can see.", zh: "有利于银行可见且积分较高的企业。" },
    hurts: {
      en: "Capital is bound for longer, so the rate rises, and more is owed when a firm fails.",
      zh: "占用资本更久，利率上升，企业违约时欠款更多。"
    },
    cost: { en: "No public money; bank capital and later losses.", zh: "不增加财政支出，占用银行资本并可能形成损失。" },
    submodels: ["lend"],
    moves: { outcome: "technologyLoans", direction: 1 }
  }),
  menuRate: defineLever({
    id: "menuRate",
    measure: "M17",
    kind: "share",
    unit: { en: "% a year", zh: "%/年" },
    bounds: [0, 0.02],
    step: 0.001,
    presets: { old: 0, today: 0, plan: 0.003 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V15"],
    label: { en: "Menu: interest subsidy", zh: "产品：贴息" },
    what: {
      en: "Part of the rate on its loan that the government pays for a firm of the best rating.",
      zh: "评级最高的企业贷款利率中由财政承担的部分。"
    },
    how: {
      en: "The government pays the bank for it when the loan is granted, as far as the reform budget goes; the best third of scores gets all of it, the middle third half. Firms above the rate ceiling by less than that get a loan.",
      zh: "放款时由财政在改革预算内一次付给银行；积分前三分之一全额，中间三分之一减半。利率超过上限但差额小于贴息的企业得以获贷。"
    },
    helps: { en: "Firms with a good score that a bank can see.", zh: "有利于银行可见且积分较高的企业。" },
    hurts: {
      en: "It is paid to firms that would have borrowed anyway, and to riskier ones.",
      zh: "本可获贷的企业也享受贴息，风险较高的企业随之进入。"
    },
    cost: { en: "The subsidy.", zh: "贴息支出。" },
    submodels: ["lend"],
    moves: { outcome: "approvalRate", direction: 1 }
  }),
  menuPledge: defineLever({
    id: "menuPledge",
    measure: "M17",
    kind: "share",
    unit: { en: "% on top", zh: "上浮%" },
    bounds: [0, 2],
    step: 0.1,
    presets: { old: 0, today: 0, plan: 0.5 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Menu: pledged patents", zh: "产品：质押放宽" },
    what: {
      en: "How much above what a sale at once would bring a bank takes the patents of a firm of the best rating as a pledge.",
      zh: "银行对评级最高的企业，按高于即时变现价值的幅度认定质押专利价值。"
    },
    how: {
      en: "The bank reckons with a smaller loss, so the rate falls; what the patents bring in a default does not change. The best third of scores gets all of it, the middle third half.",
      zh: "银行预期损失减少，利率下降；违约时专利的实际变现价值不变。积分前三分之一全额，中间三分之一减半。"
    },
    helps: { en: "Firms rich in patents with a good score.", zh: "有利于专利多、积分高的企业。" },
    hurts: { en: "Loans are priced too low for the loss that comes.", zh: "贷款定价偏低，不足以弥补实际损失。" },
    cost: { en: "No public money; losses of banks.", zh: "不增加财政支出，形成银行损失。" },
    submodels: ["lend"],
    moves: { outcome: "approvalRate", direction: 1 }
  })
} as const;

import { defineLever } from "../declare/lever.ts";

/** Aspect 5 of the plan: improve services. */
export const coordination = {
  coordinationCoverage: defineLever({
    id: "coordinationCoverage",
    measure: "M18",
    kind: "share",
    unit: { en: "% of agents", zh: "占主体%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0.2, plan: 0.6 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "E10"],
    label: { en: "Reach of the centre", zh: "统筹中心覆盖面" },
    what: {
      en: "Share of idle inventions and of searching firms that are registered with the coordination centre. The plan names no number.",
      zh: "在科技资源统筹中心登记的闲置成果与搜寻企业比例。原文未给出数值。"
    },
    how: {
      en: "A registered invention is on offer without being listed, and a registered firm gets the centre’s extra candidates and better data.",
      zh: "登记的成果无需挂牌即可被看到；登记的企业可获得中心提供的更多候选项和更准数据。"
    },
    helps: {
      en: "Firms that search, and inventions nobody has looked at.",
      zh: "有利于搜寻技术的企业和无人问津的成果。"
    },
    hurts: {
      en: "Platforms alone have found little traction: without brokers and better data, more looks bring few more contracts.",
      zh: "单靠平台收效有限：缺少经纪力量与准确数据时，看得多、签得少。"
    },
    cost: {
      en: "Running the centre, by registered agent.",
      zh: "中心运行费用，按登记主体数计。"
    },
    submodels: ["runOrganisations", "tradeTechnology"],
    moves: { outcome: "transferContracts", direction: 1 }
  }),
  coordinationCandidates: defineLever({
    id: "coordinationCandidates",
    measure: "M18",
    kind: "count",
    unit: { en: "candidates a search", zh: "项/次" },
    bounds: [0, 28],
    step: 1,
    presets: { old: 0, today: 0, plan: 12 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "E10"],
    label: { en: "Extra candidates a search", zh: "每次搜寻新增候选项" },
    what: {
      en: "Inventions that a registered firm looks at in one search beyond the twelve it finds by itself.",
      zh: "登记企业每次搜寻在自行找到的12项之外，由中心增加的候选成果数。"
    },
    how: {
      en: "The best of more candidates is better on average: closer to the firm and worth more to it.",
      zh: "候选越多，其中最优者平均越好：技术更接近，对企业价值更高。"
    },
    helps: {
      en: "Firms with needs that few inventions meet.",
      zh: "有利于需求特殊的企业。"
    },
    hurts: {
      en: "All firms are shown the same stars: the best inventions draw the crowd and others are passed over.",
      zh: "各企业看到的热门成果趋同，优者更受追捧，其余更易被忽略。"
    },
    cost: {
      en: "Running the centre, by search.",
      zh: "中心运行费用，按搜寻次数计。"
    },
    submodels: ["tradeTechnology"],
    moves: { outcome: "transferContracts", direction: 1 },
    firstClaim: {
      outcome: "matchQuality",
      direction: 1,
      reason: {
        en: "Over its range closeness does not rise beyond luck, -0.005 [-0.011, 0.001], since candidates that lie further off are bought too; contracts rise, 291 [232, 351] a year (12 seeds, scale 0.05, five years). Why it was changed was not written down at the time.",
        zh: "在取值范围内，匹配质量未超出随机波动，−0.005 [−0.011, 0.001]，因为较远的候选发明也会成交；转化合同每年增加291份 [232, 351]（12个种子，抽样比例0.05，五年）。更改原因当时未作记录。"
      }
    }
  }),
  coordinationNoise: defineLever({
    id: "coordinationNoise",
    measure: "M18",
    kind: "share",
    unit: { en: "% of noise removed", zh: "噪声降幅%" },
    bounds: [0, 0.6],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.3 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Fall in signal noise", zh: "信号噪声降幅" },
    what: {
      en: "How much checked and completed descriptions lower the error with which a registered firm judges an invention.",
      zh: "成果信息经核验补全后，登记企业判断成果价值的误差下降的幅度。"
    },
    how: {
      en: "A firm sees the value of a candidate with noise; less noise means a better choice and a bid nearer to value.",
      zh: "企业对候选成果价值的判断带有噪声；噪声越小，选择越准，报价越接近价值。"
    },
    helps: {
      en: "Both sides of a good match, and the price.",
      zh: "有利于匹配双方，也有利于价格合理。"
    },
    hurts: {
      en: "Clear data show poor inventions for what they are: they are no longer bought by mistake.",
      zh: "数据清楚后，低质量成果难以再被误买。"
    },
    cost: {
      en: "Running the centre, by registered agent.",
      zh: "中心运行费用，按登记主体数计。"
    },
    submodels: ["tradeTechnology"],
    moves: { outcome: "contractsPerMeeting", direction: -1 },
    firstClaim: {
      outcome: "matchQuality",
      direction: 1,
      reason: {
        en: "Over its range closeness rises by 0.005 [0.001, 0.009], as first said, but hardly; that poor inventions are bought less is plain, -5.6 [-6.2, -5.0] contracts per hundred meetings (12 seeds, scale 0.05, five years). Why it was changed was not written down at the time.",
        zh: "在取值范围内，匹配质量如最初所称上升0.005 [0.001, 0.009]，但幅度很小；劣质发明成交减少则十分明显，每百次洽谈减少5.6份合同 [5.0, 6.2]（12个种子，抽样比例0.05，五年）。更改原因当时未作记录。"
      }
    }
  }),
  equipmentShared: defineLever({
    id: "equipmentShared",
    measure: "M18",
    kind: "share",
    unit: { en: "% of equipment", zh: "占仪器%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.5 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Shared research equipment", zh: "科研仪器共享比例" },
    what: {
      en: "Share of idle research equipment that organisations enter in one register and lend, and of their lacks that they look for there.",
      zh: "科研单位将闲置仪器纳入统一名录对外开放、并优先从名录中借用的比例。"
    },
    how: {
      en: "Once a year what stands idle serves what others lack before they buy; the money they keep goes into research.",
      zh: "每年先以闲置机时满足他方所缺，再行购置；节省的经费转入科研。"
    },
    helps: {
      en: "Organisations whose need for equipment comes and goes.",
      zh: "有利于仪器需求时有时无的科研单位。"
    },
    hurts: {
      en: "Working with the equipment of others takes time; where that is worth more than the purchase, research loses.",
      zh: "借用他方仪器耗费时间；若损失大于购置费用，科研反而受损。"
    },
    cost: { en: "A tenth of the time lent, to those who run the equipment.", zh: "按开放机时价值的一成补助仪器运行。" },
    submodels: ["shareEquipment"],
    moves: { outcome: "equipmentUse", direction: 1 }
  }),
  dataStandard: defineLever({
    id: "dataStandard",
    measure: "M18",
    kind: "share",
    unit: { en: "% of records", zh: "占数据记录%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.8 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Records to one standard", zh: "达到统一标准的数据" },
    what: {
      en: "Share of the records of inventions on offer that meet one standard of data.",
      zh: "挂牌成果数据中符合统一标准规范的比例。"
    },
    how: {
      en: "Only such records can be compared: for each extra candidate the centre shows the nearest of four instead of any.",
      zh: "只有达标记录可以相互比较：中心新增的每个候选不再随机，而是四项中技术最接近者。"
    },
    helps: {
      en: "Registered firms, which see what fits them.",
      zh: "有利于登记企业看到更适合的成果。"
    },
    hurts: {
      en: "Without data of the sides that feed it, the standard brings nothing.",
      zh: "若无各侧数据接入，统一标准不起作用。"
    },
    cost: { en: "Work on the records.", zh: "数据治理支出。" },
    submodels: ["tradeTechnology"],
    moves: { outcome: "matchQuality", direction: 1 }
  }),
  dataSides: defineLever({
    id: "dataSides",
    measure: "M18",
    kind: "count",
    unit: { en: "sides", zh: "侧" },
    bounds: [0, 4],
    step: 1,
    presets: { old: 0, today: 0, plan: 4 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Sides that feed data", zh: "接入数据的侧数" },
    what: {
      en: "How many of the four sides feed the innovation brain with data; the plan does not define them.",
      zh: "向科创大脑接入数据的侧数；“四侧”原文未定义。"
    },
    how: {
      en: "Each side’s data tell the centre a quarter of what makes an invention near to a firm; the more it knows, the better it ranks.",
      zh: "每一侧数据使中心多了解技术远近的四分之一；了解越全，排序越准。"
    },
    helps: {
      en: "Registered firms, which see what fits them.",
      zh: "有利于登记企业看到更适合的成果。"
    },
    hurts: {
      en: "Few sides rank by half the truth, and firms are shown what only seems near.",
      zh: "接入的侧数少时，排序只凭部分信息，推荐的成果似近实远。"
    },
    cost: { en: "Feeds, by side.", zh: "数据汇聚支出，按侧数计。" },
    submodels: ["tradeTechnology"],
    moves: { outcome: "matchQuality", direction: 1 }
  }),
  chainLinkage: defineLever({
    id: "chainLinkage",
    measure: "M18",
    kind: "share",
    unit: { en: "% of needs", zh: "占需求%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.5 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Unmet needs referred on", zh: "四链转介比例" },
    what: {
      en: "Share of unmet needs of registered firms that the centre hands on from one chain (innovation, industry, capital, talent) to the others.",
      zh: "登记企业未获满足的需求中，由中心在创新链、产业链、资金链、人才链之间转介的比例。"
    },
    how: {
      en: "A firm whose search ends without a contract poses its need as a problem to organisations, and its bank reviews it in the same month.",
      zh: "搜寻未成交的企业，当月将需求转为出题交由科研单位承接，银行亦随即评估其贷款。"
    },
    helps: {
      en: "Firms whose need nothing on offer meets.",
      zh: "有利于现有成果无法满足需求的企业。"
    },
    hurts: {
      en: "Researchers who work on handed-on needs leave their own topics undone.",
      zh: "科研人员承接转介需求，自选课题被搁置。"
    },
    cost: { en: "Staff of the centre, by its reach.", zh: "中心转介人员支出，按覆盖面计。" },
    submodels: ["tradeTechnology"],
    moves: { outcome: "posedProblemContracts", direction: 1 }
  }),
  scenarioOrders: defineLever({
    id: "scenarioOrders",
    measure: "M18",
    kind: "amount",
    unit: { en: "CNY million a year", zh: "百万元/年" },
    yuan: 1e6,
    bounds: [0, 500],
    step: 10,
    presets: { old: 0, today: 0, plan: 100 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "First orders by government", zh: "场景首购金额" },
    what: {
      en: "What the government spends in a year on being the first buyer of technologies that lie finished and unused at firms. The plan names no sum.",
      zh: "政府每年为企业已成熟而未投用的技术开放场景、率先采购的金额。原文未给出数值。"
    },
    how: {
      en: "A call reaches a dozen firms of a field; the technology that looks best gets an order that bears the fixed cost of putting it to use.",
      zh: "每次征集面向某领域十余家企业，看似最优的技术获得订单，由其承担投入使用的固定成本。"
    },
    helps: {
      en: "Firms with finished technology and no first customer.",
      zh: "有利于技术成熟而缺少首个用户的企业。"
    },
    hurts: {
      en: "The government sees quality with noise and pays for technologies whose use is worth little.",
      zh: "政府识别质量存在误差，可能为价值很低的技术买单。"
    },
    cost: {
      en: "The orders, out of the reform lines of the science budget.",
      zh: "采购支出，列入科技支出的改革预算。"
    },
    submodels: ["buyFirst"],
    moves: { outcome: "firstOrders", direction: 1 }
  }),
  partnerListings: defineLever({
    id: "partnerListings",
    measure: "M19",
    kind: "share",
    unit: { en: "% of listings", zh: "占挂牌成果%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.3 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Shared listings", zh: "两地共享挂牌" },
    what: {
      en: "Share of the region’s offers that a shared list shows to buyers of the partner region, and of sellers there whom it brings to the region’s firms, beyond what happens today. The plan names no number.",
      zh: "在现有往来之外，共享目录向合作地区买方展示的本地挂牌成果比例，以及由此引荐给本地企业的合作地区卖方比例。原文未给出数值。"
    },
    how: {
      en: "Firms there look at offers of their field but see only those shown, and license or buy the best; sellers there offer theirs to firms of their field here.",
      zh: "合作地区企业按领域查看向其展示的成果，对最优者取得许可或买断；其卖方向本地同领域企业推介成果。"
    },
    helps: {
      en: "Holders of inventions that fit nobody here, and firms whose need nobody here meets.",
      zh: "有利于在本地找不到买方的成果和在本地找不到技术的企业。"
    },
    hurts: {
      en: "The best inventions find buyers elsewhere and are used there.",
      zh: "最好的成果可能流向外地并在外地使用。"
    },
    cost: { en: "Shared platform, by reach.", zh: "共享平台费用，按覆盖面计。" },
    submodels: ["tradeOutside", "bringInTechnology"],
    moves: { outcome: "partnerContracts", direction: 1 }
  }),
  partnerMobility: defineLever({
    id: "partnerMobility",
    measure: "M19",
    kind: "share",
    unit: { en: "% of people", zh: "占人员%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.3 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Mobility of researchers", zh: "两地人才流动" },
    what: {
      en: "Share of cases in which the people behind a technology may go along to the other region, with titles and insurance recognised there.",
      zh: "技术转移到另一地区时，相关人员可随同前往、其职称与社保获互认的比例。"
    },
    how: {
      en: "What people know and papers do not say goes along: more of the value is left in the other region, in both directions.",
      zh: "难以成文的经验随人转移，技术在另一地区保留更多价值，双向皆然。"
    },
    helps: {
      en: "Buyers of technology that needs its makers.",
      zh: "有利于需要研发人员同行的技术受让方。"
    },
    hurts: {
      en: "Those who go leave their research in the region undone.",
      zh: "离开者在本地的研究随之搁置。"
    },
    cost: { en: "Allowances for those who move, by reach.", zh: "流动人员补助，按覆盖面计。" },
    submodels: ["tradeOutside", "bringInTechnology"],
    moves: { outcome: "partnerValue", direction: 1 }
  }),
  zoneService: defineLever({
    id: "zoneService",
    measure: "M20",
    kind: "share",
    unit: { en: "% of brokers’ meetings", zh: "占经纪洽谈能力%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.3 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V38"],
    label: { en: "Service in the zone", zh: "示范区服务能力" },
    what: {
      en: "Meetings that service bodies of the demonstration zone can arrange for its firms, over those of all brokers of the region, beyond today. Chongqing’s zone was approved in January 2022.",
      zh: "示范区服务机构可为区内企业安排的洽谈次数，相对本地区经纪机构能力的比例，为在现有水平之外的新增。重庆示范区于2022年1月获批。"
    },
    how: {
      en: "Searches of firms inside are served by these bodies first; a part of their staff comes from brokers elsewhere, who serve fewer.",
      zh: "区内企业的搜寻优先由示范区机构受理；部分人员来自区外经纪机构，区外受理能力相应下降。"
    },
    helps: {
      en: "Firms inside the zone.",
      zh: "有利于示范区内企业。"
    },
    hurts: {
      en: "Firms outside find brokers gone; what the zone has beyond its searches stands idle.",
      zh: "区外企业可用的经纪力量减少；示范区能力超过需求的部分闲置。"
    },
    cost: { en: "Posts at the zone’s service bodies.", zh: "示范区服务机构人员支出。" },
    submodels: ["tradeTechnology"],
    moves: { outcome: "matchRateZone", direction: 1 }
  }),
  transferCentreReach: defineLever({
    id: "transferCentreReach",
    measure: "M21",
    kind: "share",
    unit: { en: "% of partners", zh: "占境外伙伴%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.2 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Reach of the centre abroad", zh: "国际中心触达程度" },
    what: {
      en: "Share of the region’s offers that the transfer centre shows to buyers abroad, and of sellers abroad whom it brings to the region’s firms, beyond what happens today. The plan names no number.",
      zh: "在现有往来之外，国际技术转移中心向境外买方展示的挂牌成果比例，以及其引荐给本地企业的境外卖方比例。原文未给出数值。"
    },
    how: {
      en: "Buyers abroad see what this centre or the trading centre shows them; sellers abroad offer to firms of their field.",
      zh: "境外买方可看到本中心或交易中心展示的成果；境外卖方向本地同领域企业推介技术。"
    },
    helps: {
      en: "Holders whose technology is wanted abroad, and firms that need foreign technology.",
      zh: "有利于成果受境外青睐的持有人和需要境外技术的企业。"
    },
    hurts: {
      en: "Technology that leaves is not used in the region.",
      zh: "流出的技术不再在本地使用。"
    },
    cost: { en: "Running the centre, by reach.", zh: "中心运行费用，按触达程度计。" },
    submodels: ["tradeOutside", "bringInTechnology"],
    moves: { outcome: "foreignContracts", direction: 1 }
  }),
  exportControl: defineLever({
    id: "exportControl",
    measure: "M21",
    kind: "share",
    unit: { en: "% of inventions", zh: "占成果%" },
    bounds: [0, 1],
    step: 0.01,
    presets: { old: 0.02, today: 0.02, plan: 0.02 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Export control", zh: "技术出口管制" },
    what: {
      en: "Share of inventions, the best first, that may not be sold or licensed abroad. The national list of controlled technologies is not counted in such shares.",
      zh: "不得向境外转让或许可的成果比例，按质量由高到低；国家管制目录并不按此比例计量。"
    },
    how: {
      en: "A sale abroad of a barred invention is refused after both sides have met.",
      zh: "对受限成果，双方接洽后不予放行。"
    },
    helps: {
      en: "Users in the region of the best inventions.",
      zh: "有利于在本地使用最优成果的企业。"
    },
    hurts: {
      en: "Holders of the best inventions lose their foreign buyers.",
      zh: "最优成果的持有人失去境外买方。"
    },
    cost: { en: "None to the public purse.", zh: "不增加财政支出。" },
    submodels: ["tradeOutside"],
    moves: { outcome: "foreignContracts", direction: -1 }
  }),
  brokerCapacity: defineLever({
    id: "brokerCapacity",
    measure: "M22",
    kind: "count",
    unit: { en: "meetings a month, broker", zh: "次/月·机构" },
    bounds: [0, 12],
    step: 0.5,
    presets: { old: 2, today: 2, plan: 4 },
    neutral: 0,
    badge: "assumption",
    sources: ["V21", "V30"],
    label: { en: "Broker capacity", zh: "经纪机构承接能力" },
    what: {
      en: "Meetings that a broker can arrange in a month. Full-time transfer staff of institutions handled about 2.1 contracts a head in 2023; Chongqing trained more than 2,400 brokers from 2020 to 2024.",
      zh: "每家技术经纪机构每月可安排的洽谈次数。2023年全国科研单位专职转移人员人均约2.1项合同；重庆2020至2024年培训技术经纪人2400余人次。"
    },
    how: {
      en: "A search with a broker succeeds more often than one without; brokers serve searches in order until their month is full.",
      zh: "有经纪的搜寻比没有的更易接洽；经纪机构依次受理，当月排满为止。"
    },
    helps: {
      en: "Firms and organisations that do not find each other.",
      zh: "有利于彼此找不到对方的企业和科研单位。"
    },
    hurts: {
      en: "Capacity beyond the number of searches stands idle; training many at once brings beginners.",
      zh: "能力超过搜寻次数即闲置；短期大量培训，新手居多。"
    },
    cost: {
      en: "Training and wages of transfer professionals.",
      zh: "技术经理人培训与薪酬支出。"
    },
    submodels: ["tradeTechnology"],
    moves: { outcome: "matchRate", direction: 1 }
  }),
  brokerSkill: defineLever({
    id: "brokerSkill",
    measure: "M22",
    kind: "share",
    unit: { en: "% of full skill", zh: "占最高水平%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0.35, today: 0.35, plan: 0.6 },
    neutral: 0,
    badge: "assumption",
    sources: ["V30", "E16"],
    label: { en: "Skill of brokers", zh: "经纪机构专业水平" },
    what: {
      en: "How good transfer professionals are at bringing the two sides to one table, from 0 to 1. No measure of it was found.",
      zh: "技术经理人促成双方洽谈的能力，取值0至1。未见相关度量。"
    },
    how: {
      en: "Sets the chance that a search served by a broker leads to a meeting.",
      zh: "决定有经纪服务的搜寻达成洽谈的概率。"
    },
    helps: {
      en: "Small firms without technology scouts of their own.",
      zh: "有利于没有技术搜寻人员的小企业。"
    },
    hurts: {
      en: "Does nothing where brokers are full; skilled people are drawn away from research.",
      zh: "经纪机构排满时没有作用；专业人员可能从研发中流出。"
    },
    cost: {
      en: "Training and wages of transfer professionals.",
      zh: "技术经理人培训与薪酬支出。"
    },
    submodels: ["tradeTechnology"],
    moves: { outcome: "matchRate", direction: 1 }
  }),
  brokersTrained: defineLever({
    id: "brokersTrained",
    measure: "M22",
    kind: "count",
    unit: { en: "persons a year", zh: "人/年" },
    bounds: [0, 2000],
    step: 50,
    presets: { old: 600, today: 600, plan: 900 },
    neutral: 600,
    badge: "assumption",
    sources: ["V30"],
    label: { en: "Brokers trained a year", zh: "年培养技术经理人" },
    what: {
      en: "Transfer professionals trained in a year. From 2020 to 2024 Chongqing trained more than 2,400.",
      zh: "每年培养的技术经理人人数。重庆2020至2024年累计培训2400余人次。"
    },
    how: {
      en: "Trainees serve after a year and gain experience in further years; a part leaves the trade each year. More people arrange more meetings, with less skill as long as many are new.",
      zh: "学员一年后上岗，再经数年积累经验，每年有一部分流失。人数越多，可安排的洽谈越多；新手较多时平均能力下降。"
    },
    helps: {
      en: "Firms and organisations that do not find each other.",
      zh: "有利于彼此找不到对方的企业和科研单位。"
    },
    hurts: {
      en: "Many beginners at once lower the skill of all.",
      zh: "短期新手过多会拉低整体服务水平。"
    },
    cost: { en: "Courses beyond today’s number.", zh: "超出现有规模的培训费用。" },
    submodels: ["runBrokers"],
    moves: { outcome: "brokers", direction: 1 }
  }),
  brokerScreening: defineLever({
    id: "brokerScreening",
    measure: "M22",
    kind: "share",
    unit: { en: "% of searches served", zh: "占受理搜寻%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.4 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Screening by brokers", zh: "技术筛选服务" },
    what: {
      en: "Share of the searches that brokers serve in which they also examine the technologies for the firm.",
      zh: "经纪机构受理的搜寻中，同时为企业筛选技术的比例。"
    },
    how: {
      en: "The firm sees quality with less noise in that search; the work takes time in which another search is not served.",
      zh: "企业在该次搜寻中判断更准；但服务占用时间，可受理的搜寻减少。"
    },
    helps: {
      en: "Firms without experts of their own.",
      zh: "有利于没有专家的企业。"
    },
    hurts: {
      en: "Fewer searches are served, and clear sight sells fewer of the poor ones.",
      zh: "可受理的搜寻减少，低质成果更难售出。"
    },
    cost: { en: "Experts, by share.", zh: "专家费用，按比例计。" },
    submodels: ["tradeTechnology"],
    moves: { outcome: "matchRate", direction: -1 }
  }),
  brokerRights: defineLever({
    id: "brokerRights",
    measure: "M22",
    kind: "share",
    unit: { en: "% of searches served", zh: "占受理搜寻%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.4 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Contract and IP paperwork", zh: "知识产权服务" },
    what: {
      en: "Share of the searches that brokers serve in which they also prepare rights and papers of the deal.",
      zh: "经纪机构受理的搜寻中，同时办理权属与交易文件的比例。"
    },
    how: {
      en: "Approval of such a deal takes four tenths less time, so fewer buyers leave meanwhile; the work takes time in which another search is not served.",
      zh: "此类交易的审批时间缩短四成，等待期间流失的买方减少；但服务占用时间，可受理的搜寻减少。"
    },
    helps: {
      en: "Research organisations with slow procedures.",
      zh: "有利于审批流程较长的科研单位。"
    },
    hurts: {
      en: "Fewer searches are served.",
      zh: "可受理的搜寻减少。"
    },
    cost: { en: "Experts, by share.", zh: "专家费用，按比例计。" },
    submodels: ["tradeTechnology"],
    moves: { outcome: "fellThroughShare", direction: -1 }
  }),
  brokerFinance: defineLever({
    id: "brokerFinance",
    measure: "M22",
    kind: "share",
    unit: { en: "% of searches served", zh: "占受理搜寻%" },
    bounds: [0, 1],
    step: 0.05,
    presets: { old: 0, today: 0, plan: 0.4 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1"],
    label: { en: "Introductions to banks", zh: "金融对接服务" },
    what: {
      en: "Share of the searches that brokers serve in which they also bring the firm’s bank to the table.",
      zh: "经纪机构受理的搜寻中，同时为企业对接银行的比例。"
    },
    how: {
      en: "The firm may spend half of its unused bank line on the technology; the work takes time in which another search is not served.",
      zh: "企业可将未使用授信的一半用于购买技术；但服务占用时间，可受理的搜寻减少。"
    },
    helps: {
      en: "Firms with a need and little money at hand.",
      zh: "有利于有需求而现金不足的企业。"
    },
    hurts: {
      en: "Buyers take on debt for a right whose value they do not know.",
      zh: "买方为价值未明的权利举债。"
    },
    cost: { en: "Experts, by share.", zh: "专家费用，按比例计。" },
    submodels: ["tradeTechnology"],
    moves: { outcome: "cashStoppedShare", direction: -1 }
  }),
  circles: defineLever({
    id: "circles",
    measure: "M23",
    kind: "count",
    unit: { en: "circles", zh: "个" },
    bounds: [0, 30],
    step: 1,
    presets: { old: 0, today: 0, plan: 9 },
    neutral: 0,
    badge: "assumption",
    sources: ["V1", "V30", "V39"],
    label: { en: "New innovation circles", zh: "新增生态圈" },
    what: {
      en: "Innovation circles around universities beyond the six that were demonstrated by 2024; an older plan aimed at fifteen in all by 2025.",
      zh: "在2024年已有的6个示范圈之外，新增的环大学创新创业生态圈数量；此前规划目标为2025年达到15个。"
    },
    how: {
      en: "Space in a circle lowers the money that founders on inventions of its university need to start; newborn firms within its radius get a part of the time of its mentors, which improves their management.",
      zh: "圈内场地降低以本校成果创业的启动资金；半径之内的新设企业可分得导师时间，管理水平提高。"
    },
    helps: {
      en: "Founders near universities, and young firms with little experience.",
      zh: "有利于高校周边的创业者和缺少经验的年轻企业。"
    },
    hurts: {
      en: "Space and mentors cost the same whether firms come or not; founders on leave leave inventions undone.",
      zh: "无论有无企业入驻，场地与导师费用照付；离岗创业者的研究就此搁置。"
    },
    cost: { en: "Space and mentors, by circle.", zh: "场地与导师费用，按生态圈数计。" },
    submodels: ["enterFirms"],
    moves: { outcome: "circleFirms", direction: 1 }
  }),
  circleRadius: defineLever({
    id: "circleRadius",
    measure: "M23",
    kind: "count",
    unit: { en: "km", zh: "公里" },
    bounds: [1, 30],
    step: 1,
    presets: { old: 5, today: 5, plan: 5 },
    neutral: 5,
    badge: "assumption",
    sources: ["V1", "E17"],
    label: { en: "Radius of a circle", zh: "生态圈半径" },
    what: {
      en: "Distance from the university up to which a newborn firm belongs to a new circle. No rule was found.",
      zh: "新设企业距高校多远以内属于新增生态圈。未见明文规定。"
    },
    how: {
      en: "A wider circle takes in more newborn firms; its mentors have less time for each, and their help falls with distance.",
      zh: "半径越大，纳入的新设企业越多，每家分得的导师时间越少，且效果随距离递减。"
    },
    helps: { en: "Firms that begin farther out.", zh: "有利于起步位置较远的企业。" },
    hurts: {
      en: "Firms next to the university, whose mentors are busy elsewhere.",
      zh: "紧邻高校的企业分得的导师时间减少。"
    },
    cost: { en: "Space and mentors, by circle.", zh: "场地与导师费用，按生态圈数计。" },
    submodels: ["enterFirms"],
    moves: { outcome: "circleFirms", direction: 1 }
  }),
  resaleCost: defineLever({
    id: "resaleCost",
    measure: "M24",
    kind: "share",
    unit: { en: "% of price", zh: "占价款%" },
    bounds: [0, 0.6],
    step: 0.05,
    presets: { old: 0.3, today: 0.3, plan: 0.1 },
    neutral: 0.3,
    badge: "assumption",
    sources: ["V1", "E9"],
    label: { en: "Resale cost", zh: "再转让与退出成本" },
    what: {
      en: "Part of its price that a holder loses when a technology is sold again or given up: search, transfer of title, time. No figure was found; the plan only says that this is to become easier.",
      zh: "技术再次转让或退出时，持有人因寻找买方、办理过户和等待而损失的价款比例。未见数据，原文仅提出提高便利性。"
    },
    how: {
      en: "Holders offer idle patents where a sale leaves them something; banks reckon what pledged patents bring, and creditors and owners sell them, at what the cost leaves.",
      zh: "转让后有所剩余，持有人才会挂出闲置专利；银行评估质押专利、债权人和股东处置专利，均按扣除成本后的价值计算。"
    },
    helps: {
      en: "Firms with patents and little else to pledge, and creditors of firms that fail.",
      zh: "有利于以专利为主要资产的企业，以及违约企业的债权人。"
    },
    hurts: {
      en: "Lists fill with patents of firms, and buyers pass over those of research organisations.",
      zh: "企业专利大量挂牌，科研单位的成果更易被忽略。"
    },
    cost: { en: "Running the region’s trading market.", zh: "技术交易市场运行费用。" },
    submodels: ["examinePatents"],
    moves: { outcome: "resales", direction: -1 }
  })
} as const;

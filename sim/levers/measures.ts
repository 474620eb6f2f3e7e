import { defineMeasure } from "../declare/measure.ts";
import type { Text } from "../declare/text.ts";

/** The five aspects of the plan, in its order. */
export const aspects = {
  actors: { en: "Strengthen the actors", zh: "强主体" },
  transfer: { en: "Clear the blockages", zh: "通堵点" },
  ipOperations: { en: "Raise IP efficiency", zh: "提效能" },
  finance: { en: "Join technology and capital", zh: "促融合" },
  coordination: { en: "Improve services", zh: "优服务" }
} as const satisfies Record<string, Text>;

export type AspectId = keyof typeof aspects;
export const aspectIds = Object.keys(aspects) as readonly AspectId[];

/** The measures that have levers, in the order of the plan. Ids are ours, never the plan’s numbering. */
export const measures = {
  M1: defineMeasure({
    id: "M1",
    aspect: "actors",
    title: { en: "Problems set and paid by firms", zh: "企业出题出资牵头验收" },
    alsoFoundBy: {
      en: "commission, commissioned research, industry, subsidy, tax relief, demand",
      zh: "委托研发、需求、揭榜挂帅、补贴、税收优惠、税"
    },
    what: {
      en: "A firm states the problem, pays for the work, leads the team and decides whether the result is accepted.",
      zh: "由企业提出需求、承担经费、组织攻关并负责验收，让研发从一开始就有明确的买方。"
    },
    planTerm: "企业出题、企业出资、企业牵头、企业评价验收",
    fails: {
      levers: { posedProblemGrant: 0.5 },
      assumptions: { problemRate: 0.02 },
      outcome: "novelty",
      direction: -1,
      why: {
        en: "Researchers who work to order leave their own work undone and stay near what firms already do: less is new.",
        zh: "科研人员承接委托后搁置自选研究，成果贴近企业现有技术，新意减少。"
      }
    }
  }),
  M1a: defineMeasure({
    id: "M1a",
    aspect: "actors",
    title: { en: "Firm projects with municipal status", zh: "自主攻关视同市级项目" },
    alsoFoundBy: {
      en: "recognition, municipal project, promotion, own research",
      zh: "项目认定、业绩、职称、自研"
    },
    what: {
      en: "A firm’s own research project that meets the standard counts as a public one, so researchers get credit for it.",
      zh: "企业自主开展的重大攻关达到标准的，视同市级科技计划项目，科研人员可据此计入业绩。"
    },
    planTerm: "视同市级科技计划项目",
    fails: {
      levers: { recognitionCredit: 1, recognitionThreshold: 0.1 },
      assumptions: { creditWorth: 500000, problemRate: 0.02 },
      outcome: "novelty",
      direction: -1,
      why: {
        en: "Teams that get credit for it take more work to order, leave their own undone and stay near what firms already do.",
        zh: "有业绩可计，团队更多承接委托而搁置自选研究，成果贴近企业现有技术。"
      }
    }
  }),
  M2: defineMeasure({
    id: "M2",
    aspect: "actors",
    title: { en: "Joint funds for basic research", zh: "自然科学基金联合基金" },
    alsoFoundBy: {
      en: "basic research, science fund, matching funds",
      zh: "基础研究、科学基金、配套"
    },
    what: {
      en: "Firms and government pay together into a fund for basic research on topics that firms need.",
      zh: "企业与政府共同出资设立联合基金，把企业投入引向基础研究。"
    },
    planTerm: "自然科学基金创新发展联合基金",
    fails: {
      levers: { jointFundCity: 400, jointFundRatio: 9 },
      assumptions: { jointFundAdditional: 0, jointFundCrowding: 1, jointFundShare: 0.15, jointFundBenefit: 0.8 },
      outcome: "inventionsMade",
      direction: -1,
      why: {
        en: "Firms pay with money of their own research and researchers with time of theirs: fewer inventions are made.",
        zh: "企业以自身研发经费出资，科研人员占用自选课题时间，发明总量减少。"
      }
    }
  }),
  M3: defineMeasure({
    id: "M3",
    aspect: "actors",
    title: { en: "Firm-led innovation complexes", zh: "企业牵头创新综合体" },
    alsoFoundBy: {
      en: "consortium, lead firm, alliance, joint centre",
      zh: "联合体、龙头企业、创新联合体"
    },
    what: {
      en: "A lead firm binds suppliers, small firms and research organisations by contract, which makes search and bargaining inside the group cheaper.",
      zh: "龙头企业以契约方式联合上下游企业和科研单位，降低组内搜寻与议价成本。"
    },
    planTerm: "企业牵头组建创新综合体",
    fails: {
      levers: { complexCount: 60, complexOpenness: 0 },
      assumptions: { complexOrganisations: 30, complexContact: 0.1, complexMembers: 10 },
      outcome: "transferContracts",
      direction: -1,
      why: {
        en: "Closed clubs keep the inventions of their members from firms outside, and few firms are inside.",
        zh: "综合体成为封闭圈子，成员单位的成果不向圈外企业开放，而圈内企业很少。"
      }
    }
  }),
  M4: defineMeasure({
    id: "M4",
    aspect: "actors",
    title: { en: "Chongqing Laboratories and new-type R&D", zh: "重庆实验室与新型研发机构" },
    alsoFoundBy: {
      en: "laboratory, institute, pilot-scale test",
      zh: "实验室、研究院、中试"
    },
    what: {
      en: "High-end laboratories earn part of their income on the market and take inventions further towards a product.",
      zh: "高端研发机构引入多元投入和市场收入，把成果做到更接近产品的阶段。"
    },
    planTerm: "重庆实验室等高端新型研发机构",
    fails: {
      levers: { labFund: 500, labMarketShare: 0 },
      assumptions: { laboratoryCrowding: 1 },
      outcome: "basicOutput",
      direction: -1,
      why: {
        en: "Laboratories that engineer what nobody asked to have leave their own research undone.",
        zh: "实验室忙于无人要求的工程化项目，自身研究被搁置。"
      }
    }
  }),
  M4a: defineMeasure({
    id: "M4a",
    aspect: "actors",
    title: { en: "Open technical services", zh: "技术服务开放共享" },
    alsoFoundBy: {
      en: "testing, service platform, proof of concept",
      zh: "检测、共享平台、概念验证、中试"
    },
    what: {
      en: "Laboratories let others use their equipment and testing for a fee below full cost.",
      zh: "研发机构向社会开放设备与检测能力，企业按低于全成本的价格使用。"
    },
    planTerm: "向社会开放共享技术服务",
    fails: {
      levers: { sharedServicePrice: 0 },
      outcome: "publicCost",
      direction: 1,
      why: {
        en: "Most places go to firms that would have paid the full cost, and the government pays for them.",
        zh: "多数服务名额被原本愿付全价的企业占用，补贴由财政承担。"
      }
    }
  }),
  M5: defineMeasure({
    id: "M5",
    aspect: "transfer",
    title: { en: "Five mechanisms for service inventions", zh: "职务科技成果五项机制" },
    alsoFoundBy: {
      en: "pilot, batches, phase-in, university, hospital",
      zh: "试点、分批、高校、医院"
    },
    what: {
      en: "Five rules for inventions made on duty are rolled out together, in batches of universities, institutes and hospitals.",
      zh: "围绕职务科技成果同步推行五项规则，分批在高校、科研院所和医疗机构落地。"
    },
    planTerm: "“五项机制”改革",
    fails: {
      levers: { pilotBatch: 0.25, pilotInterval: 6 },
      outcome: "publicCost",
      direction: 1,
      why: {
        en: "Where the rules of the pilot are those of today, entering it costs money and little else comes of it.",
        zh: "试点规则与现行规定相同时，组织试点只增加支出而少有成效。"
      }
    }
  }),
  M5a: defineMeasure({
    id: "M5a",
    aspect: "transfer",
    title: { en: "Separate management of service inventions", zh: "职务科技成果单列管理" },
    alsoFoundBy: {
      en: "approval, state assets, loss of assets, liability, dare not, university, hospital",
      zh: "审批、国有资产、资产流失、追责、不敢、高校、医院"
    },
    what: {
      en: "Service inventions leave the ordinary register of state assets, so that a low price later is not booked as a loss.",
      zh: "职务科技成果不再按一般国有资产管理，事后价格走低不作为资产损失追责。"
    },
    planTerm: "职务科技成果单列管理",
    fails: {
      levers: { approvalDays: 0, assetLossLiability: 0 },
      outcome: "priceError",
      direction: 1,
      why: {
        en: "An official who has nothing to fear takes no care: prices stray from value.",
        zh: "审批责任人无所顾虑便不再审慎，成交价格偏离价值。"
      }
    }
  }),
  M5b: defineMeasure({
    id: "M5b",
    aspect: "transfer",
    title: { en: "Use first, pay later", zh: "先使用后付费" },
    alsoFoundBy: {
      en: "trial, deferred payment, royalty, licence, unable to pay",
      zh: "试用、延期付费、提成、许可、买不起"
    },
    what: {
      en: "A firm tries an invention free of charge for a time and pays once its value is known.",
      zh: "企业先免费使用一段时间，见到效果后再按约定付费。"
    },
    planTerm: "先使用后付费",
    fails: {
      levers: { payLaterFreeMonths: 36, trialInsuranceCover: 0 },
      assumptions: { payLaterDefault: 0.4, payLaterOffer: 0.5, unpaidTolerance: 1 },
      outcome: "transferRate",
      direction: -1,
      why: {
        en: "Free trials take the place of sales, and many end without a payment: fewer inventions are transferred.",
        zh: "免费试用挤占正常成交，许多最终未付费，转化率下降。"
      }
    }
  }),
  M5c: defineMeasure({
    id: "M5c",
    aspect: "transfer",
    title: { en: "Rights in place of shares", zh: "以权代股" },
    alsoFoundBy: {
      en: "equity, shares, stake, income rights",
      zh: "股权、入股、收益权"
    },
    what: {
      en: "In our reading, the research organisation takes a contractual right to income instead of shares in the new firm.",
      zh: "按本模型的理解，科研单位不持股份，改以合同约定的收益权参与分享；原文未作定义。"
    },
    planTerm: "以权代股",
    fails: {
      levers: { incomeRightsAllowed: 1 },
      assumptions: { equityOffer: 0.95 },
      outcome: "inventorIncome",
      direction: -1,
      why: {
        en: "Income rights take the place of shares, which pay inventors at once and without limit.",
        zh: "收益权取代股权，成果完成人失去即期且不封顶的股权回报。"
      }
    }
  }),
  M5d: defineMeasure({
    id: "M5d",
    aspect: "transfer",
    title: { en: "Sharing of transfer income", zh: "转化收益分配" },
    alsoFoundBy: {
      en: "revenue, income, reward, award, bonus, royalty, incentive, unwilling, inventor, university",
      zh: "收益、收入、奖励、奖酬、提成、激励、分成、不愿、发明人、高校"
    },
    what: {
      en: "Sets how the net income of a transfer is split between inventor, research organisation and transfer office.",
      zh: "规定转化净收益在成果完成人、科研单位和技术转移部门之间如何分配。"
    },
    planTerm: "转化收益分配",
    fails: {
      levers: { inventorShareCash: 0.95, inventorShareEquity: 0.95, inventorShareFloor: 0.95 },
      outcome: "researchIncome",
      direction: -1,
      why: {
        en: "Almost all income goes to inventors: little returns to research and to the transfer office.",
        zh: "收益几乎全部归成果完成人，反哺研发和转移部门的资金减少。"
      }
    }
  }),
  M5e: defineMeasure({
    id: "M5e",
    aspect: "transfer",
    title: { en: "Professional titles for transfer work", zh: "技术转移职称评聘" },
    alsoFoundBy: {
      en: "promotion, career, transfer professional, unable, staff, university",
      zh: "职称、晋升、技术经理人、不会、人员、高校"
    },
    what: {
      en: "People who do technology transfer get a career ladder of their own.",
      zh: "为从事技术转移的人员设立专门的职称通道，使其有职业前景、留得住。"
    },
    planTerm: "技术转移职称评聘",
    fails: {
      levers: { titleTrack: 1 },
      assumptions: { titleWorth: 0, titlePremium: 1 },
      outcome: "idleShare",
      direction: 1,
      why: {
        en: "Titles that cost much and keep few leave the offices with fewer people for the same money: more inventions lie idle.",
        zh: "职称成本高而留人少，同样经费只能聘用更少人员，闲置成果增多。"
      }
    }
  }),
  M5f: defineMeasure({
    id: "M5f",
    aspect: "transfer",
    title: { en: "Granting rights to inventors", zh: "职务科技成果赋权改革" },
    alsoFoundBy: {
      en: "ownership, co-owner, property rights, unwilling, inventor, university",
      zh: "所有权、产权、确权、共有、不愿、发明人、高校"
    },
    what: {
      en: "Inventors receive ownership or long-term use of their inventions before any transfer takes place.",
      zh: "在转化之前就把所有权或长期使用权赋予成果完成人，由事后奖励变为事前赋权。"
    },
    planTerm: "职务科技成果“赋权改革”",
    fails: {
      levers: { rightsGranted: 1, grantShare: 0.95 },
      assumptions: { inventorHoldOut: 1 },
      outcome: "transferRate",
      direction: -1,
      why: {
        en: "A co-owner asks for all that he sees in the invention; buyers, who see less, go away.",
        zh: "共有的成果完成人按自己所见价值要足份额，买方所见较低，洽谈告吹。"
      }
    }
  }),
  M6: defineMeasure({
    id: "M6",
    aspect: "transfer",
    title: { en: "Staff and students found firms", zh: "高校师生创办企业" },
    alsoFoundBy: {
      en: "spin-off, start-up, entrepreneurship, university, student, founder",
      zh: "衍生企业、初创、创业、高校、大学、学生"
    },
    what: {
      en: "University staff may leave for a time, and students may start, to build a firm on an invention.",
      zh: "支持高校教师阶段性离岗和学生创业，以科技成果为基础创办企业。"
    },
    planTerm: "支持高校师生通过科技成果转化创办科技型企业",
    fails: {
      levers: { leaveYears: 8, postsKept: 1, studentAccess: 1 },
      assumptions: { founderPost: 10e6, founderInventions: 1 },
      outcome: "inventionsDisclosed",
      direction: -1,
      why: {
        en: "Inventors with the best inventions leave, some for eight years: the research they would have done is missing.",
        zh: "手握最好成果的人离岗多年，本可完成的研究就此搁置。"
      }
    }
  }),
  M7: defineMeasure({
    id: "M7",
    aspect: "transfer",
    title: { en: "Licences for MSMEs", zh: "许可中小微企业使用" },
    alsoFoundBy: {
      en: "licence, license, small firms, SME, non-exclusive, patent pool",
      zh: "许可、小企业、普通许可、专利池、开放许可"
    },
    what: {
      en: "Idle service inventions are licensed to micro, small and medium firms, often without exclusivity and at a low price.",
      zh: "把闲置的职务科技成果以许可方式交给中小微企业使用，多为普通许可，价格较低。"
    },
    planTerm: "通过许可方式授权中小微企业使用",
    fails: {
      levers: { licencePoolShare: 1, msmeLicencePriceCap: 0.1 },
      outcome: "spinOffs",
      direction: -1,
      why: {
        en: "Nobody founds a firm on what others may use for little.",
        zh: "他人可低价使用的成果，无人再据以创办企业。"
      }
    }
  }),
  M8: defineMeasure({
    id: "M8",
    aspect: "transfer",
    title: { en: "Due-diligence exemption", zh: "成果转化尽职免责" },
    alsoFoundBy: {
      en: "liability, immunity, error tolerance, dare not, audit, official, university",
      zh: "免责、追责、容错、不敢、审计、高校"
    },
    what: {
      en: "Those who followed the procedure are not punished if a deal turns out badly; a negative list says what is never excused.",
      zh: "依程序尽职办理的人员，事后效果不佳也不追责；负面清单列明不予免责的情形。"
    },
    planTerm: "科技成果转化尽职免责工作指引；负面清单；风险防范和纠错机制",
    fails: {
      levers: { dueDiligenceExemption: 1, exemptionCredibility: 1 },
      outcome: "priceError",
      direction: 1,
      why: {
        en: "Everyone is exempt and believes it: care in pricing goes.",
        zh: "人人免责且深信不疑，定价不再审慎。"
      }
    }
  }),
  M9: defineMeasure({
    id: "M9",
    aspect: "ipOperations",
    title: { en: "Industry patent navigation", zh: "产业专利导航" },
    alsoFoundBy: {
      en: "patent map, landscape, IP, crowding",
      zh: "专利地图、布局、知识产权"
    },
    what: {
      en: "Patent maps shared by firms, universities and government steer research away from crowded topics.",
      zh: "企业、高校和政府共用专利图谱，引导研发避开拥挤方向、补上空白。"
    },
    planTerm: "产业专利导航决策机制",
    fails: {
      levers: { navCoverage: 1, navAccuracy: 0 },
      assumptions: { topicsWeighed: 8 },
      outcome: "topicCrowding",
      direction: 1,
      why: {
        en: "All follow one wrong map to the same topics: more stands on offer where few firms want it.",
        zh: "众人按同一张有误的图谱选题，扎堆于少有企业需要的方向。"
      }
    }
  }),
  M10: defineMeasure({
    id: "M10",
    aspect: "ipOperations",
    title: { en: "Fast patent pre-examination", zh: "专利快速预审" },
    alsoFoundBy: {
      en: "patent, examination, grant time, IP protection, fast track",
      zh: "专利审查、授权周期、快速维权、知识产权"
    },
    what: {
      en: "Applications checked beforehand by the protection centre are examined in a faster queue.",
      zh: "经保护中心预先审查的申请进入快速通道，缩短授权时间。"
    },
    planTerm: "支持重庆知识产权保护中心开展专利快速预审",
    fails: {
      levers: { preExamShare: 1, preExamCapacity: 2000 },
      outcome: "weakGrantShare",
      direction: 1,
      why: {
        en: "A full fast queue looks less closely: more weak patents are granted.",
        zh: "快速通道排满后审查变粗，低质量授权增多。"
      }
    }
  }),
  M11: defineMeasure({
    id: "M11",
    aspect: "ipOperations",
    title: { en: "International IP trading", zh: "国际知识产权交易" },
    alsoFoundBy: {
      en: "export, abroad, foreign, IP, patent trade",
      zh: "出口、境外、海外、知识产权、专利交易"
    },
    what: {
      en: "The trading centre opens its listings to foreign buyers and sellers.",
      zh: "交易中心向境外买方和卖方开放挂牌与交易。"
    },
    planTerm: "国际知识产权交易运营",
    fails: {
      levers: { foreignReach: 1 },
      assumptions: { foreignBuyers: 2000 },
      outcome: "inventionsLeft",
      direction: 1,
      why: {
        en: "What is sold abroad is used abroad: inventions leave the region, some of its best among them.",
        zh: "卖到境外的成果用在境外：发明流出本地区，其中不乏优质成果。"
      }
    }
  }),
  M11a: defineMeasure({
    id: "M11a",
    aspect: "ipOperations",
    title: { en: "Transaction attestation", zh: "交易鉴证" },
    alsoFoundBy: {
      en: "certificate, appraisal, valuation, dare not",
      zh: "评估、估值、见证、不敢"
    },
    what: {
      en: "A third party confirms price and procedure of a deal, which protects both the signing official and the buyer.",
      zh: "由第三方确认交易的价格与程序，为审批责任人和买方提供凭据。"
    },
    planTerm: "交易鉴证",
    fails: {
      levers: { attestationCoverage: 1, attestationDays: 60, attestationFee: 0.02 },
      assumptions: { attestationProtection: 0, attestationTrust: 0, attestationCheck: 0 },
      outcome: "fellThroughShare",
      direction: 1,
      why: {
        en: "A slow and dear stamp that nobody believes: buyers go elsewhere while they wait.",
        zh: "鉴证又慢又贵而无人采信，买方在等待中离开。"
      }
    }
  }),
  M11b: defineMeasure({
    id: "M11b",
    aspect: "ipOperations",
    title: { en: "Settlement and currency exchange", zh: "结算汇兑" },
    alsoFoundBy: {
      en: "payment, foreign exchange, escrow, cross-border",
      zh: "外汇、跨境、付款、托管"
    },
    what: {
      en: "Payment, escrow and exchange for cross-border deals are handled in one place.",
      zh: "跨境交易的付款、托管与兑换一处办理，减少时滞和对手方风险。"
    },
    planTerm: "结算汇兑",
    fails: {
      levers: { settlementDays: 90, escrowShare: 1, exchangeCost: 0.03 },
      beside: { foreignReach: 1 },
      months: 120,
      outcome: "outsideFellThroughShare",
      direction: 1,
      why: {
        en: "Payments that are all checked at length and dearly: buyers abroad go elsewhere.",
        zh: "逐笔从严审核、费用又高，境外买方离开。"
      }
    }
  }),
  M11c: defineMeasure({
    id: "M11c",
    aspect: "ipOperations",
    title: { en: "Market pricing and trading rules", zh: "市场化定价与交易规则" },
    alsoFoundBy: {
      en: "price, appraisal, valuation, auction, transparency",
      zh: "定价、评估、估值、拍卖、公示"
    },
    what: {
      en: "Prices are found by listing, auction or negotiation and more of them are made public.",
      zh: "以挂牌、拍卖、协议等方式形成价格，并扩大价格公开。"
    },
    planTerm: "知识产权市场化定价和交易制度",
    fails: {
      levers: { priceDisclosure: 1 },
      assumptions: { anchorWeight: 0.5, comparablesHalf: 100 },
      outcome: "priceError",
      direction: 1,
      why: {
        en: "Appraisers who follow the usual price lose sight of the invention before them.",
        zh: "评估人员一味参照通行价格，忽视成果本身的优劣。"
      }
    }
  }),
  M12: defineMeasure({
    id: "M12",
    aspect: "ipOperations",
    title: { en: "Cross-regional IP platform", zh: "知识产权跨区域平台" },
    alsoFoundBy: {
      en: "other provinces, platform, IP",
      zh: "外省、平台、知识产权、专利"
    },
    what: {
      en: "One platform shows offers and needs of several regions, so distance costs less.",
      zh: "跨地区汇集供需信息，降低跨区交易成本。"
    },
    planTerm: "跨区域知识产权运营平台",
    fails: {
      levers: { regionReach: 1, interRegionCost: 1 },
      assumptions: { regionBuyers: 10000 },
      outcome: "industrialisationByOrigin",
      direction: -1,
      why: {
        en: "What other regions buy is used there: less of what the region’s organisations make is used in the region.",
        zh: "外地买走的成果用在外地，本地科研成果在本地实施减少。"
      }
    }
  }),
  M13: defineMeasure({
    id: "M13",
    aspect: "ipOperations",
    title: { en: "IP securitisation", zh: "知识产权证券化" },
    alsoFoundBy: {
      en: "securitisation, securitization, notes, ABS, patent finance, IP",
      zh: "证券、资产支持、质押、专利、知识产权"
    },
    what: {
      en: "Small loans or licence fees backed by patents are pooled and sold to investors as notes.",
      zh: "把以知识产权为支撑的小额贷款或许可费打包，向投资者发行证券。"
    },
    planTerm: "知识产权证券化融资",
    fails: {
      levers: { noteQuota: 5000 },
      outcome: "defaultRate",
      direction: 1,
      why: {
        en: "Short notes finance long work: firms that must repay at once default.",
        zh: "以短期证券支持长期研发，到期集中偿还，企业违约增多。"
      }
    }
  }),
  M14: defineMeasure({
    id: "M14",
    aspect: "finance",
    title: { en: "M&A loans for technology firms", zh: "科技企业并购贷款试点" },
    alsoFoundBy: {
      en: "merger, acquisition, takeover, M&A, LTV, loan to value, leverage, bank",
      zh: "并购、收购、兼并、贷款比例、银行、杠杆"
    },
    what: {
      en: "Banks may finance a larger part of the price when a technology firm is taken over: up to 80% instead of 60%. Since 31 December 2025 the national rule is 70% and ten years for controlling stakes.",
      zh: "银行对科技企业并购的贷款占交易额比例上限由60%放宽至80%。2025年12月31日起，全国规定为控制型并购不超过70%、期限不超过10年。"
    },
    planTerm: "科技企业并购贷款试点；“不应高于60%”放宽至“不应高于80%”",
    fails: {
      levers: { maLoanCap: 0.9, maLoanTenor: 3, maPilotCoverage: 0 },
      assumptions: { takeoverSize: 5e6 },
      outcome: "acquirerDefaultRate",
      direction: 1,
      why: {
        en: "Much debt to be paid back soon, and by small acquirers too: more of them default.",
        zh: "负债高、期限短，小型并购方也在其列，违约的并购方增多。"
      }
    }
  }),
  M14a: defineMeasure({
    id: "M14a",
    aspect: "finance",
    title: { en: "Deals across firm types", zh: "跨类型企业兼并重组" },
    alsoFoundBy: {
      en: "merger, acquisition, takeover, state-owned, SOE, barrier",
      zh: "并购、收购、兼并、重组、国企、民企"
    },
    what: {
      en: "Mergers between large and small, state-owned and private, technology and other firms are made easier.",
      zh: "支持不同规模、不同所有制、科技型与非科技型企业之间的兼并重组。"
    },
    planTerm: "不同规模企业、国有企业与民营企业、科技型企业与非科技型企业间兼并重组",
    fails: {
      levers: { soePrivateBarrier: 0, techNonTechBarrier: 0, sizeBarrier: 0 },
      assumptions: { integrationBarred: -1.5, takeoverSize: 5e6 },
      outcome: "takeoverSuccess",
      direction: -1,
      why: {
        en: "Pairs that rules and habits kept apart are hard to bring under one management: fewer integrations succeed.",
        zh: "过去因规则与惯例难以结合的企业，合并后管理难以统一，整合成功率下降。"
      }
    }
  }),
  M15: defineMeasure({
    id: "M15",
    aspect: "finance",
    title: { en: "Yangtze Navigator programme", zh: "长江领航计划" },
    alsoFoundBy: {
      en: "stages, growth, credit, start-up",
      zh: "成长、阶段、信贷、初创"
    },
    what: {
      en: "A set of financial services that follows a technology firm through five stages of growth.",
      zh: "按企业成长的五个阶段提供前后衔接的金融服务。"
    },
    planTerm: "科技金融“长江领航计划”",
    fails: {
      levers: { programmeCoverage: 1, programmeCreditStage: 1 },
      assumptions: { filePrecision: 3 },
      months: 84,
      outcome: "defaults",
      direction: 1,
      why: {
        en: "Firms without steady income are led into debt: more of them default.",
        zh: "把缺乏稳定收入的企业引入负债，违约增多。"
      }
    }
  }),
  M15a: defineMeasure({
    id: "M15a",
    aspect: "finance",
    title: { en: "Investment–loan linkage", zh: "投贷联动" },
    alsoFoundBy: {
      en: "venture capital, VC, equity, warrant, bank",
      zh: "创投、风投、股权、认股权、银行"
    },
    what: {
      en: "A bank lends where a venture investor has put in money, sometimes with a warrant.",
      zh: "银行跟随创业投资放贷，可附认股权以补偿风险。"
    },
    planTerm: "投贷联动",
    fails: {
      levers: { investLoanRatio: 3, warrantShare: 0.3 },
      assumptions: { warrantWeight: 1, investorPrecision: 0 },
      months: 84,
      outcome: "defaults",
      direction: 1,
      why: {
        en: "Banks that hope for a share of great wins lend to young firms that cannot pay: more of them default.",
        zh: "银行寄望于少数高倍收益而向无力偿还的年轻企业放贷，违约增多。"
      }
    }
  }),
  M15b: defineMeasure({
    id: "M15b",
    aspect: "finance",
    title: { en: "Bond–loan linkage", zh: "债贷联动" },
    alsoFoundBy: {
      en: "bond, debt, coupon",
      zh: "债券、发债、利息"
    },
    what: {
      en: "Bonds and bank loans are arranged together for growing firms.",
      zh: "债券与贷款协同安排，服务成长期企业的中长期资金需求。"
    },
    planTerm: "债贷联动",
    fails: {
      levers: { bondQuota: 10000, bondLoanRatio: 1 },
      months: 96,
      outcome: "defaults",
      direction: 1,
      why: {
        en: "Bonds without limit, with as much in loans on top, fall due at once: more firms default.",
        zh: "债券发行不受限制，又叠加等额贷款，到期一次偿还，违约企业增多。"
      }
    }
  }),
  M15c: defineMeasure({
    id: "M15c",
    aspect: "finance",
    title: { en: "Insurance–loan linkage", zh: "保贷联动" },
    alsoFoundBy: {
      en: "guarantee, insurance, collateral, credit risk, bank",
      zh: "担保、保险、抵押、增信、风险分担、银行"
    },
    what: {
      en: "A public guarantor bears part of the loan loss, so the bank lends at a lower rate and to more firms; the model has no insurer, the guarantor stands for one.",
      zh: "由政府性担保分担部分贷款损失，银行相应降低利率、放宽准入；模型中没有保险机构，以政府性担保代表。"
    },
    planTerm: "保贷联动",
    fails: {
      levers: { guaranteeShare: 0.8 },
      outcome: "writeOffs",
      direction: 1,
      why: {
        en: "A bank that bears a fifth of the loss lends to riskier firms: more is written off.",
        zh: "银行只承担两成损失，便向风险更高的企业放贷，核销增多。"
      }
    }
  }),
  M16: defineMeasure({
    id: "M16",
    aspect: "finance",
    title: { en: "Seed fund: fast and error-tolerant", zh: "种子基金快投与容错" },
    alsoFoundBy: {
      en: "venture capital, VC, angel, failure, error tolerance, dare not",
      zh: "天使投资、创投、失败、容错、不敢"
    },
    what: {
      en: "The public seed fund decides quickly and its managers are judged on the whole portfolio, with an agreed share of losses.",
      zh: "种子基金加快决策与出资，并按整体组合考核，允许约定比例的损失。"
    },
    planTerm: "种子基金快决快投、容错机制",
    fails: {
      levers: { seedPortfolioLossTolerance: 1, seedDealLossTolerance: 1 },
      outcome: "seedMultiple",
      direction: -1,
      why: {
        en: "A manager who answers for nothing stops screening: the fund gets less back for its money.",
        zh: "管理人对亏损概不负责便不再筛选，基金单位投入的回收减少。"
      }
    }
  }),
  M17: defineMeasure({
    id: "M17",
    aspect: "finance",
    title: { en: "Innovation points", zh: "企业创新积分制" },
    alsoFoundBy: {
      en: "score, rating, credit, collateral, pledge, interest, subsidy, tax relief",
      zh: "评分、评级、信用、抵押、质押、贴息、补贴、税收优惠、税"
    },
    what: {
      en: "A score built from innovation data tells banks more about firms that own little to pledge.",
      zh: "以创新数据为企业打分，帮助银行识别轻资产企业。"
    },
    planTerm: "“创新积分制”",
    fails: {
      levers: { pointsCoverage: 1, pointsAccuracy: 0.1 },
      assumptions: { pointsTrust: 0.8 },
      months: 120,
      outcome: "defaults",
      direction: 1,
      why: {
        en: "A weak score taken for the truth brings loans to firms that cannot bear them.",
        zh: "把不准的评分当真，贷款流向无力承担的企业，违约增多。"
      }
    }
  }),
  M18: defineMeasure({
    id: "M18",
    aspect: "coordination",
    title: { en: "S&T resource coordination centre", zh: "科技资源统筹中心" },
    alsoFoundBy: {
      en: "matching, platform, data, procurement, equipment, brain, unable",
      zh: "供需对接、平台、数据、采购、仪器、科创大脑、不会"
    },
    what: {
      en: "One centre brings the region’s innovation resources, data and services together.",
      zh: "统筹本地区科创资源、数据与服务，减少分散和重复。"
    },
    planTerm: "科技资源统筹中心；“科创资源+科创大脑+科创服务”",
    fails: {
      levers: { coordinationCoverage: 1, coordinationCandidates: 28 },
      outcome: "industrialisationFirms",
      direction: -1,
      why: {
        en: "More candidates without better data: firms buy what looks best and leave it idle.",
        zh: "候选增多而数据未改善，企业买下看似最优的成果后闲置。"
      }
    }
  }),
  M19: defineMeasure({
    id: "M19",
    aspect: "coordination",
    title: { en: "Chengdu–Chongqing regional innovation centre", zh: "成渝区域科技创新中心" },
    alsoFoundBy: {
      en: "Sichuan, Chengdu, mobility, twin cities",
      zh: "四川、成都、双城、人才流动"
    },
    what: {
      en: "The two cities open their candidates and services to each other.",
      zh: "两地互相开放创新资源与服务，扩大匹配范围。"
    },
    planTerm: "成渝地区区域科技创新中心",
    fails: {
      levers: { partnerListings: 1, partnerMobility: 1 },
      assumptions: { partnerVisits: 8000, moverInventions: 3 },
      outcome: "firstUses",
      direction: -1,
      why: {
        en: "Inventions leave together with their makers: fewer of those that organisations make are put to use in the region.",
        zh: "成果连同研发人员一并流出，科研单位成果在本地投入使用的减少。"
      }
    }
  }),
  M20: defineMeasure({
    id: "M20",
    aspect: "coordination",
    title: { en: "National technology-transfer demonstration zone", zh: "成果转移转化示范区" },
    alsoFoundBy: {
      en: "zone, service, district",
      zh: "示范区、服务、区县"
    },
    what: {
      en: "Services for transfer are concentrated in a designated zone.",
      zh: "在示范区内集中提供转移转化服务。"
    },
    planTerm: "国家科技成果转移转化示范区",
    fails: {
      levers: { zoneService: 1 },
      assumptions: { zoneDrawn: 1, zoneShare: 0.03 },
      outcome: "matchRate",
      direction: -1,
      why: {
        en: "The zone draws more brokers than its few firms have searches for; outside they are missing, and on the whole fewer meet.",
        zh: "示范区吸走的经纪人员超过区内需求，区外则人手不足，总体洽谈减少。"
      }
    }
  }),
  M21: defineMeasure({
    id: "M21",
    aspect: "coordination",
    title: { en: "Belt and Road transfer centre", zh: "一带一路技术转移中心" },
    alsoFoundBy: {
      en: "export, abroad, foreign, export control",
      zh: "出口、境外、海外、出口管制"
    },
    what: {
      en: "A centre that brings in foreign technology and foreign buyers.",
      zh: "引入境外技术与境外需求的对接机构。"
    },
    planTerm: "“一带一路”国际技术转移中心",
    fails: {
      levers: { transferCentreReach: 1, exportControl: 0 },
      assumptions: { foreignBuyers: 2000, foreignLoss: 0.2 },
      outcome: "firstUses",
      direction: -1,
      why: {
        en: "Without control foreign buyers take inventions before firms of the region find them: fewer are put to use here.",
        zh: "缺少管制时，境外买方先于本地企业买走成果，在本地投入使用的减少。"
      }
    }
  }),
  M22: defineMeasure({
    id: "M22",
    aspect: "coordination",
    title: { en: "National technology-transfer talent base", zh: "技术转移人才培养基地" },
    alsoFoundBy: {
      en: "broker, training, transfer professional, intermediary, unable, skill",
      zh: "经纪人、中介、培训、技术经理人、不会"
    },
    what: { en: "Trains transfer professionals.", zh: "培养技术经理人等专业人才。" },
    planTerm: "国家技术转移人才培养基地",
    fails: {
      levers: { brokerCapacity: 12, brokerSkill: 0 },
      outcome: "matchRate",
      direction: -1,
      why: {
        en: "Many trained at once are beginners: capacity grows and meetings become fewer.",
        zh: "短期大量培训，新手居多：承接能力上升，洽谈反而减少。"
      }
    }
  }),
  M23: defineMeasure({
    id: "M23",
    aspect: "coordination",
    title: { en: "Innovation circles around universities", zh: "环大学创新创业生态圈" },
    alsoFoundBy: {
      en: "university, incubator, campus, start-up",
      zh: "高校、大学、孵化器、初创"
    },
    what: {
      en: "Space, mentors and services for start-ups within a short distance of a university.",
      zh: "在高校周边集聚空间、导师与服务，便利就近创业。"
    },
    planTerm: "环大学创新创业生态圈",
    fails: {
      levers: { circles: 30 },
      assumptions: { circleSpace: 0.5, founderInventions: 1 },
      outcome: "inventionsForgone",
      direction: 1,
      why: {
        en: "Cheap space draws more inventors away from their posts: the research they would have done is missing.",
        zh: "低价场地吸引更多成果完成人离岗，本可完成的研究就此搁置。"
      }
    }
  }),
  M24: defineMeasure({
    id: "M24",
    aspect: "coordination",
    title: { en: "Better technology trading market", zh: "优化技术交易市场" },
    alsoFoundBy: {
      en: "secondary market, exit, resale, patent trade",
      zh: "二级市场、退出、转售、专利交易"
    },
    what: {
      en: "Makes it easier to resell or withdraw a technology, which raises its value as collateral.",
      zh: "提高技术再次转让和退出的便利度，从而提升其抵质押价值。"
    },
    planTerm: "优化重庆市技术交易市场；提高技术成果流动性和处置便利性",
    fails: {
      levers: { resaleCost: 0 },
      assumptions: { listingFirms: 0.4 },
      outcome: "transfersPerOrganisation",
      direction: -1,
      why: {
        en: "Firms put their idle patents on offer in great number; buyers who look at a dozen see fewer of those that research organisations have.",
        zh: "企业闲置专利大量挂牌，买方每次只看十余项，科研单位的成果被看到的机会减少。"
      }
    }
  })
} as const;

export type MeasureId = keyof typeof measures;
export const measureIds = Object.keys(measures) as readonly MeasureId[];

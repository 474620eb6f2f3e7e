import { type Changes, type Claim, claim, type Experiment, type Measure } from "./experiment.ts";

/** The fixed master seed of the directions; never changed. */
export const directionsSeed = "directions-1";

const loans = (cap: number, tenor: number): Changes => ({
  levers: { maLoanCap: cap, maLoanTenor: tenor, maPilotCoverage: 0 }
});
const tolerance = (portfolio: number): Changes => ({
  levers: { seedPortfolioLossTolerance: portfolio, seedDealLossTolerance: 1 }
});
const shares = (share: number): Changes => ({
  levers: { inventorShareFloor: share, inventorShareCash: share, inventorShareEquity: share }
});
const trial = (freeMonths: number, insured: number): Changes => ({
  levers: { payLaterFreeMonths: freeMonths, trialInsuranceCover: insured }
});
const points = (coverage: number, accuracy: number): Changes => ({
  levers: { pointsCoverage: coverage, pointsAccuracy: accuracy }
});
/** What seed funds make of their ended deals. */
const seedGain: Measure = { seedProceeds: 1, seedExitInvested: -1 };

/** The five mechanisms under the plan, for organisations that enter by batches. */
const pilots = (selection: number, batch = 0.25): Changes => ({
  levers: {
    approvalDays: 30,
    assetLossLiability: 0.3,
    payLaterFreeMonths: 12,
    inventorShareCash: 0.8,
    inventorShareEquity: 0.8,
    pilotBatch: batch,
    pilotInterval: 36,
    pilotSelection: selection
  }
});

/** The directions a credible simulator must show, under the numbers of the policy dossier. */
export const directions: readonly Experiment<Claim>[] = [
  {
    test: { en: "1 and 2: loans for takeovers", zh: "1、2：并购贷款" },
    months: 84,
    enlarged: 2,
    rules: { old: loans(0.6, 7), dearer: loans(0.8, 7), longer: loans(0.8, 10) },
    claims: [
      claim(
        { en: "a higher cap brings more takeovers", zh: "贷款比例上限提高，并购交易增多" },
        "old",
        "dearer",
        { takeovers: 1 },
        1
      ),
      claim(
        {
          en: "at the same tenor a higher cap adds to yearly debt service",
          zh: "贷款期限不变时，上限提高使每年还本付息增加"
        },
        "old",
        "dearer",
        { takeoverServiceYear: 1 },
        1
      ),
      claim(
        {
          en: "at the same tenor a higher cap adds to defaults of acquirers",
          zh: "贷款期限不变时，上限提高使并购方违约增多"
        },
        "old",
        "dearer",
        { acquirerDefaults: 1 },
        1
      ),
      claim(
        { en: "a longer tenor takes from the yearly debt service", zh: "贷款期限延长，年偿付率下降" },
        "dearer",
        "longer",
        "takeoverDebtService",
        -1
      ),
      claim(
        { en: "cap and tenor together leave more outstanding", zh: "上限与期限同时放宽，并购贷款余额上升" },
        "old",
        "longer",
        "takeoverLoans",
        1
      ),
      claim(
        { en: "easier loans raise the premium paid to sellers", zh: "贷款放宽，付给出让方的并购溢价上升" },
        "old",
        "longer",
        "takeoverPremium",
        1
      ),
      claim(
        { en: "a failure after an easier loan loses more of it", zh: "贷款放宽后一旦违约，损失率更高" },
        "old",
        "longer",
        "takeoverLossGivenDefault",
        1
      )
    ]
  },
  {
    test: { en: "3: tolerance of losses in seed funds", zh: "3：种子基金损失容忍度" },
    months: 120,
    enlarged: 0.2,
    rules: { none: tolerance(0), middle: tolerance(0.7), all: tolerance(1) },
    claims: [
      claim(
        { en: "more tolerance brings more seed deals", zh: "损失容忍度提高，种子期投资项目增多" },
        "none",
        "middle",
        { seedDeals: 1 },
        1
      ),
      claim(
        { en: "more tolerance raises the share lost", zh: "损失容忍度提高，损失比例上升" },
        "none",
        "middle",
        "seedLossShare",
        1
      ),
      claim(
        { en: "more tolerance brings more great wins", zh: "损失容忍度提高，高倍回报项目增多" },
        "none",
        "middle",
        { seedBigWins: 1 },
        1
      ),
      claim(
        { en: "full tolerance brings more seed deals still", zh: "损失全部容忍时，投资项目继续增多" },
        "middle",
        "all",
        { seedDeals: 1 },
        1
      ),
      claim(
        { en: "full tolerance raises the share lost further", zh: "损失全部容忍时，损失比例进一步上升" },
        "middle",
        "all",
        "seedLossShare",
        1
      ),
      claim(
        { en: "net gain rises from no tolerance to the middle", zh: "由不容忍到中等容忍，净收益上升" },
        "none",
        "middle",
        seedGain,
        1
      ),
      claim(
        { en: "net gain falls from the middle to full tolerance", zh: "由中等容忍到全部容忍，净收益下降" },
        "middle",
        "all",
        seedGain,
        -1
      )
    ]
  },
  {
    test: { en: "4: the inventor's share", zh: "4：成果完成人收益比例" },
    months: 36,
    enlarged: 1,
    rules: { half: shares(0.5), seventy: shares(0.7), ninety: shares(0.9) },
    claims: [
      claim(
        { en: "a share above the practice of many raises awards", zh: "比例高于多数单位的现行做法时，奖酬增加" },
        "half",
        "seventy",
        "inventorIncome",
        1
      ),
      claim(
        { en: "from 50 to 70 inventors disclose more", zh: "由50%提高到70%，披露增多" },
        "half",
        "seventy",
        "disclosureRate",
        1
      ),
      claim(
        { en: "from 70 to 90 inventors disclose more still", zh: "由70%提高到90%，披露继续增多" },
        "seventy",
        "ninety",
        "disclosureRate",
        1
      )
    ]
  },
  {
    test: { en: "6: use first, pay later", zh: "6：先使用后付费" },
    months: 60,
    enlarged: 2,
    rules: { short: trial(3, 0), long: trial(12, 0), insured: trial(12, 0.7) },
    claims: [
      claim(
        { en: "a long free time brings more such contracts", zh: "免费使用期延长，此类合同增多" },
        "short",
        "long",
        { payLaterContracts: 1 },
        1
      ),
      claim(
        { en: "a long free time brings more contracts to small firms", zh: "免费使用期延长，小微企业签订的合同增多" },
        "short",
        "long",
        { dealsSmallFirms: 1 },
        1
      ),
      claim(
        { en: "a long free time brings more unpaid fees", zh: "免费使用期延长，未付费用增多" },
        "short",
        "long",
        { payLaterUnpaid: 1 },
        1
      ),
      claim(
        {
          en: "insurance of unpaid fees keeps organisations offering it",
          zh: "未付费用有保险时，科研单位愿意继续提供此类合同"
        },
        "long",
        "insured",
        { payLaterContracts: 1 },
        1
      )
    ]
  },
  {
    test: { en: "7: innovation scores", zh: "7：创新积分" },
    months: 120,
    enlarged: 1,
    rules: { none: points(0, 0.2), weak: points(1, 0.1), strong: points(1, 0.9) },
    claims: [
      claim(
        { en: "a weak score raises lending", zh: "积分准确度低时，贷款获批增多" },
        "none",
        "weak",
        { loanApprovals: 1 },
        1
      ),
      claim(
        { en: "a weak score raises defaults", zh: "积分准确度低时，违约增多" },
        "none",
        "weak",
        { firmDefaults: 1 },
        1
      ),
      claim(
        { en: "a strong score raises lending", zh: "积分准确度高时，贷款获批增多" },
        "none",
        "strong",
        { loanApprovals: 1 },
        1
      )
    ]
  },
  {
    test: { en: "joint funds", zh: "联合基金" },
    months: 60,
    enlarged: 2,
    rules: {
      none: { levers: { jointFundCity: 0 } },
      equal: { levers: { jointFundCity: 400, jointFundRatio: 1 } },
      fourfold: { levers: { jointFundCity: 400, jointFundRatio: 4 } }
    },
    claims: [
      claim(
        { en: "joint funds raise private R&D", zh: "联合基金带动企业研发投入" },
        "none",
        "equal",
        { rdFirms: 1 },
        1
      ),
      claim(
        { en: "joint funds raise basic output", zh: "联合基金提高基础研究产出" },
        "none",
        "equal",
        "basicOutput",
        1
      ),
      claim(
        {
          en: "a higher ratio brings fewer firms and less of their money",
          zh: "企业出资比例要求提高，参与企业减少，企业出资下降"
        },
        "equal",
        "fourfold",
        "jointFundPrivate",
        -1
      )
    ]
  },
  {
    test: { en: "rights granted to inventors", zh: "向成果完成人赋权" },
    months: 60,
    enlarged: 2,
    rules: {
      none: { levers: { rightsGranted: 0 } },
      granted: { levers: { rightsGranted: 1, grantShare: 0.9 } },
      heldOut: { levers: { rightsGranted: 1, grantShare: 0.9 }, assumptions: { inventorHoldOut: 1 } }
    },
    claims: [
      claim({ en: "inventors disclose more", zh: "成果完成人披露增多" }, "none", "granted", "disclosureRate", 1),
      claim(
        { en: "more firms are founded on inventions", zh: "新设衍生企业增多" },
        "none",
        "granted",
        { spinOffs: 1 },
        1
      ),
      claim({ en: "bargains are held up", zh: "出现共有人要价中止的交易" }, "none", "granted", { stoppedHoldUp: 1 }, 1),
      claim(
        { en: "inventors who hold out lose transfers", zh: "成果完成人坚持要价，转化率下降" },
        "granted",
        "heldOut",
        "transferRate",
        -1
      )
    ]
  },
  {
    test: { en: "organisations enter the five mechanisms by batches", zh: "科研单位分批进入五项机制" },
    months: 36,
    enlarged: 3,
    rules: { nobody: pilots(0, 0), lot: pilots(0), merit: pilots(1) },
    claims: [
      claim(
        { en: "a first batch lets more be signed", zh: "首批单位进入后，因“不敢转”中止的减少" },
        "nobody",
        "lot",
        "dareNotShare",
        -1
      ),
      claim(
        { en: "pilots picked by merit were ahead before they entered", zh: "择优选出的试点单位，进入之前已经领先" },
        "lot",
        "merit",
        "pilotHeadStart",
        1
      ),
      claim(
        { en: "so they look better than pilots drawn by lot", zh: "因此看上去优于抽签选出的试点单位" },
        "lot",
        "merit",
        "pilotGap",
        1
      )
    ]
  },
  {
    test: { en: "titles and posts for transfer work", zh: "技术转移职称与岗位" },
    months: 60,
    enlarged: 1,
    rules: {
      none: { levers: { titleTrack: 0, transferPosts: 0 } },
      titles: { levers: { titleTrack: 1, transferPosts: 0 } },
      posts: { levers: { titleTrack: 0, transferPosts: 5 } }
    },
    claims: [
      claim(
        { en: "titles keep transfer staff until they are trained", zh: "职称通道使技术转移人员留任至业务熟练" },
        "none",
        "titles",
        "transferStaffTrained",
        1
      ),
      claim(
        { en: "trained staff keep more inventions on offer", zh: "人员业务熟练，挂牌发明增多" },
        "none",
        "titles",
        "listings",
        1
      ),
      claim(
        { en: "fewer inventions of organisations lie idle", zh: "科研单位闲置专利减少" },
        "none",
        "titles",
        "idleShare",
        -1
      ),
      claim(
        { en: "posts publicly paid keep more on offer", zh: "公共出资设岗，挂牌发明增多" },
        "none",
        "posts",
        "listings",
        1
      ),
      claim(
        { en: "posts publicly paid cost the public", zh: "公共出资设岗，公共成本上升" },
        "none",
        "posts",
        "publicCost",
        1
      )
    ]
  },
  {
    test: { en: "error correction of exempted sales", zh: "免责交易的纠错" },
    months: 48,
    enlarged: 1,
    rules: {
      exempt: { levers: { dueDiligenceExemption: 0.9, exemptionCredibility: 0.8 } },
      soon: { levers: { dueDiligenceExemption: 0.9, exemptionCredibility: 0.8, errorReviewShare: 1 } },
      late: {
        levers: {
          dueDiligenceExemption: 0.9,
          exemptionCredibility: 0.8,
          errorReviewShare: 1,
          errorReviewMonths: 36
        }
      }
    },
    claims: [
      claim({ en: "reviews put prices right", zh: "复核使定价误差得到纠正" }, "exempt", "soon", "priceErrorLeft", -1),
      claim(
        { en: "late reviews put fewer right", zh: "复核滞后，得到纠正的减少" },
        "soon",
        "late",
        "priceErrorLeft",
        1
      ),
      claim({ en: "reviews cost the public", zh: "复核使公共成本上升" }, "exempt", "soon", "publicCost", 1)
    ]
  },
  {
    test: { en: "leave to found", zh: "离岗创业" },
    months: 60,
    enlarged: 2,
    rules: {
      none: { levers: { postsKept: 0, leaveYears: 0 } },
      long: { levers: { postsKept: 0.9, leaveYears: 6 } },
      students: { levers: { postsKept: 0.9, leaveYears: 6, studentAccess: 1 } }
    },
    claims: [
      claim(
        { en: "a post to return to brings more firms on inventions", zh: "保留岗位，新设衍生企业增多" },
        "none",
        "long",
        { spinOffs: 1 },
        1
      ),
      claim(
        { en: "founders on leave leave inventions undone", zh: "离岗人员搁置部分发明" },
        "none",
        "long",
        { inventionsForgone: 1 },
        1
      ),
      claim(
        { en: "students bring more firms still", zh: "学生创业使衍生企业继续增多" },
        "long",
        "students",
        { spinOffs: 1 },
        1
      )
    ]
  },
  {
    test: { en: "takeovers across kinds of firms", zh: "跨类型企业并购" },
    months: 84,
    enlarged: 2,
    rules: {
      today: { levers: {} },
      open: { levers: { soePrivateBarrier: 0, techNonTechBarrier: 0, sizeBarrier: 0 } },
      closed: { levers: { soePrivateBarrier: 1, techNonTechBarrier: 1, sizeBarrier: 1 } }
    },
    claims: [
      claim(
        { en: "open lines bring more takeovers across them", zh: "类型限制放开，跨类型并购增多" },
        "today",
        "open",
        { takeoverCrossType: 1 },
        1
      ),
      claim(
        { en: "open lines bring more takeovers", zh: "类型限制放开，并购总数增多" },
        "today",
        "open",
        { takeovers: 1 },
        1
      ),
      claim(
        { en: "closed lines leave fewer takeovers", zh: "类型限制收紧，并购总数减少" },
        "today",
        "closed",
        { takeovers: 1 },
        -1
      )
    ]
  },
  {
    test: { en: "demonstration zone", zh: "成果转移转化示范区" },
    months: 36,
    enlarged: 1,
    rules: { none: { levers: { zoneService: 0 } }, full: { levers: { zoneService: 1 } } },
    claims: [
      claim({ en: "firms inside meet more often", zh: "区内企业匹配率上升" }, "none", "full", "matchRateZone", 1),
      claim({ en: "firms outside meet less often", zh: "区外企业匹配率下降" }, "none", "full", "matchRateOutside", -1),
      claim(
        { en: "on the whole more meet while half of the staff is new", zh: "服务人员有半数为新增时，总体匹配率上升" },
        "none",
        "full",
        "matchRate",
        1
      )
    ]
  },
  {
    test: { en: "stock of brokers and kinds of service", zh: "技术经理人队伍与服务种类" },
    months: 84,
    enlarged: 1,
    rules: {
      none: { levers: { brokersTrained: 0 } },
      many: { levers: { brokersTrained: 2000 } },
      screened: { levers: { brokersTrained: 2000, brokerScreening: 1 } },
      papers: { levers: { brokersTrained: 2000, brokerRights: 1 } },
      financed: { levers: { brokersTrained: 2000, brokerFinance: 1 } }
    },
    claims: [
      claim({ en: "training brings more meetings", zh: "培训使洽谈增多" }, "none", "many", { meetings: 1 }, 1),
      claim(
        { en: "many trained are many beginners", zh: "培训人数多，新任经理人占比高" },
        "none",
        "many",
        "brokersNew",
        1
      ),
      claim(
        { en: "screening takes time: fewer meet", zh: "筛选占用时间，洽谈减少" },
        "many",
        "screened",
        { meetings: 1 },
        -1
      ),
      claim(
        { en: "prepared papers keep buyers while they wait", zh: "材料备齐，审批期间流失的买方减少" },
        "many",
        "papers",
        "fellThroughShare",
        -1
      ),
      claim(
        { en: "a bank at the table keeps bargains from stopping for cash", zh: "银行参与洽谈，因资金不足中止的减少" },
        "many",
        "financed",
        "cashStoppedShare",
        -1
      )
    ]
  },
  {
    test: { en: "parts of the coordination centre", zh: "科技资源统筹中心的各项功能" },
    months: 60,
    enlarged: 1,
    rules: {
      none: { levers: { coordinationCoverage: 1, coordinationCandidates: 28 } },
      twoSides: { levers: { coordinationCoverage: 1, coordinationCandidates: 28, dataStandard: 1, dataSides: 2 } },
      fourSides: { levers: { coordinationCoverage: 1, coordinationCandidates: 28, dataStandard: 1, dataSides: 4 } },
      linked: { levers: { coordinationCoverage: 1, coordinationCandidates: 28, chainLinkage: 1 } },
      shared: { levers: { coordinationCoverage: 1, coordinationCandidates: 28, equipmentShared: 1 } },
      ordered: { levers: { coordinationCoverage: 1, coordinationCandidates: 28, scenarioOrders: 500 } }
    },
    claims: [
      claim(
        { en: "standard records of two sides bring closer matches", zh: "两侧数据口径统一，匹配质量提高" },
        "none",
        "twoSides",
        "matchQuality",
        1
      ),
      claim(
        { en: "two more sides bring closer matches still", zh: "再接入两侧数据，匹配质量继续提高" },
        "twoSides",
        "fourSides",
        "matchQuality",
        1
      ),
      claim(
        { en: "needs handed on become posed problems", zh: "需求沿链传导，企业出题增多" },
        "none",
        "linked",
        { posedProblemContracts: 1 },
        1
      ),
      claim(
        { en: "work on them takes from basic output", zh: "承接企业出题占用基础研究产出" },
        "none",
        "linked",
        "basicOutput",
        -1
      ),
      claim({ en: "shared equipment is used more", zh: "仪器共享，利用率上升" }, "none", "shared", "equipmentUse", 1),
      claim({ en: "less is bought twice", zh: "重复购置减少" }, "none", "shared", { equipmentDuplicated: 1 }, -1),
      claim(
        { en: "first orders put more of firms' inventions to use", zh: "政府首购使企业产业化率上升" },
        "none",
        "ordered",
        "industrialisationFirms",
        1
      )
    ]
  },
  {
    test: { en: "trade with outside", zh: "与外部的技术交易" },
    months: 60,
    enlarged: 1,
    rules: {
      none: { levers: { partnerListings: 0, transferCentreReach: 0 } },
      partner: { levers: { partnerListings: 1 } },
      mobile: { levers: { partnerListings: 1, partnerMobility: 1 } },
      abroad: { levers: { transferCentreReach: 1, exportControl: 0, exchangeCost: 0 } },
      dear: { levers: { transferCentreReach: 1, exportControl: 0, exchangeCost: 0.03 } },
      controlled: { levers: { transferCentreReach: 1, exportControl: 0.5, exchangeCost: 0 } }
    },
    claims: [
      claim(
        { en: "shared listings bring more transfer contracts", zh: "两地共享挂牌，转化合同增多" },
        "none",
        "partner",
        "transferContracts",
        1
      ),
      claim(
        { en: "mobility raises the value across the cities", zh: "人员流动便利，两地交易额上升" },
        "partner",
        "mobile",
        "partnerValue",
        1
      ),
      claim(
        { en: "people who move leave inventions undone", zh: "随迁人员搁置部分发明" },
        "partner",
        "mobile",
        { inventionsMovedAway: 1 },
        1
      ),
      claim(
        { en: "dear exchange lowers the value across the border", zh: "汇兑成本高，跨境技术交易额下降" },
        "abroad",
        "dear",
        "foreignValue",
        -1
      ),
      claim(
        { en: "export control keeps technology in the region", zh: "出口管制使技术留在本地区" },
        "abroad",
        "controlled",
        { soldAbroad: 1 },
        -1
      )
    ]
  },
  {
    test: { en: "innovation circles", zh: "环大学创新创业生态圈" },
    months: 60,
    enlarged: 2,
    rules: {
      none: { levers: { circles: 0 } },
      near: { levers: { circles: 30 }, assumptions: { circleSpace: 0.5 } },
      wide: { levers: { circles: 30, circleRadius: 30 }, assumptions: { circleSpace: 0.5 } }
    },
    claims: [
      claim(
        { en: "cheap space brings more firms on inventions", zh: "场地低价，新设衍生企业增多" },
        "none",
        "near",
        { spinOffs: 1 },
        1
      ),
      claim(
        { en: "a wider radius takes in more new firms", zh: "半径扩大，生态圈内新设企业增多" },
        "near",
        "wide",
        "circleFirms",
        1
      ),
      claim(
        { en: "a wider radius leaves mentors less time for each", zh: "半径扩大，每家企业得到的导师时间减少" },
        "near",
        "wide",
        "mentorTime",
        -1
      )
    ]
  },
  {
    test: { en: "cost of a resale", zh: "再转让成本" },
    months: 60,
    enlarged: 1,
    rules: { dear: { levers: { resaleCost: 0.6 } }, free: { levers: { resaleCost: 0 } } },
    claims: [
      claim(
        { en: "free resale brings more sales by firms", zh: "再转让无成本，企业出让合同增多" },
        "dear",
        "free",
        "resales",
        1
      ),
      claim(
        { en: "pledges that can be sold lower the rate of loans", zh: "质押物可以变现，贷款利率下降" },
        "dear",
        "free",
        "loanRate",
        -1
      ),
      claim(
        { en: "pledges that can be sold raise approvals", zh: "质押物可以变现，贷款通过率上升" },
        "dear",
        "free",
        "approvalRate",
        1
      ),
      claim(
        { en: "firms on offer take buyers from organisations", zh: "企业出让分走科研单位的买方" },
        "dear",
        "free",
        "transfersPerOrganisation",
        -1
      )
    ]
  },
  {
    test: { en: "9: problems posed by firms", zh: "9：企业出题" },
    months: 60,
    enlarged: 1,
    rules: { none: { levers: { posedProblemGrant: 0 } }, most: { levers: { posedProblemGrant: 0.5 } } },
    claims: [
      claim(
        { en: "matching brings more posed problems", zh: "财政配套使企业出题增多" },
        "none",
        "most",
        { posedProblemContracts: 1 },
        1
      ),
      claim(
        { en: "more of organisations' work is put to use", zh: "科研单位成果实施增多" },
        "none",
        "most",
        "industrialisationByOrigin",
        1
      ),
      claim({ en: "less basic work is done", zh: "基础研究产出减少" }, "none", "most", "basicOutput", -1),
      claim(
        { en: "what organisations make is less new", zh: "科研单位成果的新颖性下降" },
        "none",
        "most",
        "novelty",
        -1
      )
    ]
  },
  {
    test: { en: "licences open to smaller firms", zh: "许可中小微企业使用" },
    months: 36,
    enlarged: 0.5,
    rules: {
      none: { levers: { licencePoolShare: 0 } },
      open: { levers: { licencePoolShare: 0.5 } },
      cheap: { levers: { licencePoolShare: 0.5, msmeLicencePriceCap: 0.5 } }
    },
    claims: [
      claim(
        { en: "a pool brings more licences beside others", zh: "标准普通许可池，普通许可增多" },
        "none",
        "open",
        { nonExclusiveLicences: 1 },
        1
      ),
      claim(
        { en: "fewer inventions are assigned", zh: "转让的发明减少" },
        "none",
        "open",
        { assignmentsOrganisations: 1 },
        -1
      ),
      claim(
        { en: "a price cap takes from the income of organisations", zh: "价格上限使科研单位收入减少" },
        "open",
        "cheap",
        "transferIncome",
        -1
      )
    ]
  },
  {
    test: { en: "trade across borders and regions", zh: "跨境与跨区交易" },
    months: 36,
    enlarged: 1,
    rules: {
      none: {},
      abroad: { levers: { foreignReach: 1 } },
      quicker: { levers: { foreignReach: 1, settlementDays: 5, escrowShare: 1, exchangeCost: 0.003 } },
      regions: { levers: { regionReach: 1, interRegionCost: 1 } }
    },
    claims: [
      claim({ en: "buyers abroad add contracts", zh: "境外买方带来新增合同" }, "none", "abroad", { dealsSigned: 1 }, 1),
      claim(
        { en: "quick settlement keeps bargains", zh: "结算加快，达成意向后流失的减少" },
        "abroad",
        "quicker",
        { outsideFellThrough: 1 },
        -1
      ),
      claim(
        { en: "escrow ends unpaid contracts", zh: "资金托管使未付款合同减少" },
        "abroad",
        "quicker",
        { foreignUnpaid: 1 },
        -1
      ),
      claim({ en: "other regions add contracts", zh: "其他地区带来新增合同" }, "none", "regions", { dealsSigned: 1 }, 1)
    ]
  },
  {
    test: {
      en: "5: exemption with and without attestation and public prices",
      zh: "5：尽职免责，附与不附交易鉴证和价格公开"
    },
    months: 24,
    enlarged: 1,
    rules: {
      none: { levers: { dueDiligenceExemption: 0 } },
      exempt: { levers: { dueDiligenceExemption: 0.9, exemptionCredibility: 0.8 } },
      checked: {
        levers: {
          dueDiligenceExemption: 0.9,
          exemptionCredibility: 0.8,
          attestationCoverage: 1,
          priceDisclosure: 0.6
        }
      }
    },
    claims: [
      claim(
        { en: "exemption brings more contracts of organisations", zh: "尽职免责使科研单位合同增多" },
        "none",
        "exempt",
        { dealsOrganisations: 1 },
        1
      ),
      claim(
        { en: "exemption raises errors of price", zh: "尽职免责使定价误差上升" },
        "none",
        "exempt",
        "priceError",
        1
      ),
      claim(
        { en: "attestation and public prices lower them", zh: "交易鉴证与价格公开使定价误差下降" },
        "exempt",
        "checked",
        "priceError",
        -1
      ),
      claim(
        { en: "attestation and public prices lower the official’s fear", zh: "交易鉴证与价格公开减轻审批责任人的顾虑" },
        "none",
        "checked",
        "dareNotShare",
        -1
      )
    ]
  },
  {
    test: { en: "patent navigation", zh: "专利导航" },
    months: 48,
    enlarged: 1,
    rules: {
      none: { levers: { navCoverage: 0 } },
      good: { levers: { navCoverage: 1, navAccuracy: 0.9 } },
      wrong: { levers: { navCoverage: 1, navAccuracy: 0 } }
    },
    claims: [
      claim(
        { en: "a good map leads away from crowded fields", zh: "图谱准确，研发避开拥挤领域" },
        "none",
        "good",
        "topicCrowding",
        -1
      ),
      claim(
        { en: "a wrong map leads into crowds", zh: "图谱有误，研发涌入拥挤领域" },
        "good",
        "wrong",
        "topicCrowding",
        1
      )
    ]
  },
  {
    test: { en: "five stages of growth", zh: "成长五阶段" },
    months: 36,
    enlarged: 0.5,
    rules: {
      none: { levers: { programmeCoverage: 0 } },
      late: { levers: { programmeCoverage: 1, programmeCreditStage: 4 } },
      early: { levers: { programmeCoverage: 1, programmeCreditStage: 1 } }
    },
    claims: [
      claim(
        {
          en: "firms that are followed from early on get more finance early",
          zh: "自早期起跟踪服务，早期企业获得的融资增多"
        },
        "none",
        "early",
        "earlyFinanced",
        1
      ),
      claim(
        { en: "credit from a late stage on gives early firms less", zh: "信贷自后期才介入，早期企业获得的融资减少" },
        "early",
        "late",
        "earlyFinanced",
        -1
      )
    ]
  },
  {
    test: { en: "loans beside investors and bonds, in money", zh: "投贷联动与债贷联动（按金额）" },
    months: 60,
    enlarged: 0.5,
    rules: {
      linked: { levers: { investLoanRatio: 1 } },
      warranted: { levers: { investLoanRatio: 1, warrantShare: 0.3 } },
      bonds: { levers: { bondQuota: 5000, bondLoanRatio: 0.5 } },
      covered: { levers: { bondQuota: 5000, bondLoanRatio: 0.5, bondGuarantee: 0.8 } }
    },
    claims: [
      claim(
        { en: "warrants bring more loans beside funds", zh: "附认股权，投贷联动贷款增多" },
        "linked",
        "warranted",
        { linkedLoans: 1 },
        1
      ),
      claim({ en: "banks share in gains", zh: "银行分享收益" }, "linked", "warranted", { warrantGains: 1 }, 1),
      claim(
        { en: "a bond quota brings loans beside bonds", zh: "债券额度带来债贷联动贷款" },
        "linked",
        "bonds",
        { bondLinkedLoans: 1 },
        1
      ),
      claim({ en: "a guarantee lowers the coupon", zh: "担保使票面利率下降" }, "bonds", "covered", "bondCoupon", -1)
    ]
  },
  {
    test: { en: "innovation complexes", zh: "企业牵头创新综合体" },
    months: 36,
    enlarged: 1,
    rules: {
      none: { levers: { complexCount: 0 } },
      open: { levers: { complexCount: 60, complexOpenness: 1 } },
      closed: { levers: { complexCount: 60, complexOpenness: 0 } }
    },
    claims: [
      claim(
        { en: "members find holders without a broker", zh: "成员不经中介即可找到权利人，“不会转”减少" },
        "none",
        "open",
        "unableShare",
        -1
      ),
      claim({ en: "more contracts are signed", zh: "签订的合同增多" }, "none", "open", "transferContracts", 1),
      claim(
        { en: "closed clubs keep contracts from those outside", zh: "综合体封闭运行，外部企业签约受阻，合同减少" },
        "open",
        "closed",
        "transferContracts",
        -1
      )
    ]
  },
  {
    test: { en: "laboratories with several funders", zh: "多元投入的实验室" },
    months: 60,
    enlarged: 1,
    rules: {
      none: { levers: { labFund: 0 } },
      city: { levers: { labFund: 500, labMarketShare: 0, labAutonomy: 1 } },
      shared: { levers: { labFund: 500, labMarketShare: 0.4, labAutonomy: 1 } }
    },
    claims: [
      claim(
        { en: "laboratories take inventions further", zh: "实验室把成果推进到更后的阶段" },
        "none",
        "shared",
        "laboratoryStages",
        1
      ),
      claim(
        { en: "more of organisations' work is put to use", zh: "科研单位成果实施增多" },
        "none",
        "city",
        "industrialisationByOrigin",
        1
      ),
      claim(
        { en: "laboratories make less of their own", zh: "实验室自身形成的发明减少" },
        "none",
        "city",
        { inventionsMadeOrganisations: 1 },
        -1
      ),
      claim(
        { en: "fewer projects begin where the market must pay a part", zh: "要求市场承担部分经费，立项减少" },
        "city",
        "shared",
        { laboratoryProjects: 1 },
        -1
      ),
      claim({ en: "and they cost the public less", zh: "公共成本随之下降" }, "city", "shared", "publicCost", -1)
    ]
  },
  {
    test: { en: "shared technical services", zh: "技术服务开放共享" },
    months: 36,
    enlarged: 1,
    rules: { full: { levers: { sharedServicePrice: 1 } }, low: { levers: { sharedServicePrice: 0.4 } } },
    claims: [
      claim(
        { en: "firms put more inventions to use", zh: "企业产业化率上升" },
        "full",
        "low",
        "industrialisationFirms",
        1
      ),
      claim({ en: "the public pays for it", zh: "公共成本上升" }, "full", "low", "publicCost", 1),
      claim({ en: "some find no place", zh: "部分企业得不到服务" }, "full", "low", { servicesRefused: 1 }, 1)
    ]
  },
  {
    test: { en: "projects of firms count as municipal ones", zh: "企业自主攻关视同市级项目" },
    months: 36,
    enlarged: 1,
    rules: {
      none: { levers: { recognitionCredit: 0, recognitionThreshold: 0.1 } },
      full: { levers: { recognitionCredit: 1, recognitionThreshold: 0.1 } },
      large: { levers: { recognitionCredit: 1, recognitionThreshold: 5 } }
    },
    claims: [
      claim(
        { en: "teams that get credit take more work to order", zh: "可计入业绩的团队承接更多企业出题" },
        "none",
        "full",
        { posedProblemContracts: 1 },
        1
      ),
      claim(
        { en: "routine work is relabelled", zh: "出现常规业务冒充项目" },
        "none",
        "full",
        { relabelledProjects: 1 },
        1
      ),
      claim(
        { en: "a high threshold leaves less to relabel", zh: "认定门槛提高，冒充的项目减少" },
        "full",
        "large",
        { relabelledProjects: 1 },
        -1
      )
    ]
  },
  {
    test: { en: "menu of products by rating", zh: "按评级设定的产品清单" },
    months: 36,
    enlarged: 0.5,
    rules: {
      none: points(1, 0.5),
      larger: { levers: { pointsCoverage: 1, pointsAccuracy: 0.5, menuCeiling: 0.2 } },
      cheaper: { levers: { pointsCoverage: 1, pointsAccuracy: 0.5, menuRate: 0.01 } }
    },
    claims: [
      claim(
        { en: "a higher ceiling raises leverage", zh: "额度上限提高，杠杆率上升" },
        "none",
        "larger",
        "leverage",
        1
      ),
      claim(
        { en: "a higher ceiling raises defaults", zh: "额度上限提高，违约增多" },
        "none",
        "larger",
        { firmDefaults: 1 },
        1
      ),
      claim(
        { en: "an interest subsidy brings more approvals", zh: "贴息使贷款通过率上升" },
        "none",
        "cheaper",
        "approvalRate",
        1
      ),
      claim(
        { en: "an interest subsidy is paid by the government", zh: "贴息由地方财政承担" },
        "none",
        "cheaper",
        "interestSubsidies",
        1
      )
    ]
  },
  {
    test: { en: "11: guarantees", zh: "11：担保" },
    months: 60,
    enlarged: 1,
    rules: { none: { levers: { guaranteeShare: 0 } }, cover: { levers: { guaranteeShare: 0.4 } } },
    claims: [
      claim({ en: "cover raises approvals", zh: "担保使贷款通过率上升" }, "none", "cover", "approvalRate", 1),
      claim({ en: "cover raises defaults", zh: "担保使违约增多" }, "none", "cover", { firmDefaults: 1 }, 1),
      claim({ en: "cover lowers the loss of banks", zh: "担保使银行损失下降" }, "none", "cover", "bankLosses", -1),
      claim({ en: "cover raises the public loss", zh: "担保使公共损失上升" }, "none", "cover", "guaranteeCalls", 1)
    ]
  }
];

/** Whether a direction is one of those that any model of such a reform has to pass; they bear their numbers. */
export function isNumbered({ test }: Experiment<Claim>): boolean {
  return /^\d/.test(test.en);
}

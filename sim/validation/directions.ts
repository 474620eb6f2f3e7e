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
    test: "1 and 2: loans for takeovers",
    months: 84,
    enlarged: 2,
    rules: { old: loans(0.6, 7), dearer: loans(0.8, 7), longer: loans(0.8, 10) },
    claims: [
      claim("a higher cap brings more takeovers", "old", "dearer", { takeovers: 1 }, 1),
      claim(
        "at the same tenor a higher cap adds to yearly debt service",
        "old",
        "dearer",
        { takeoverServiceYear: 1 },
        1
      ),
      claim(
        "at the same tenor a higher cap adds to defaults of acquirers",
        "old",
        "dearer",
        { acquirerDefaults: 1 },
        1
      ),
      claim("a longer tenor takes from the yearly debt service", "dearer", "longer", "takeoverDebtService", -1),
      claim("cap and tenor together leave more outstanding", "old", "longer", "takeoverLoans", 1),
      claim("easier loans raise the premium paid to sellers", "old", "longer", "takeoverPremium", 1),
      claim("a failure after an easier loan loses more of it", "old", "longer", "takeoverLossGivenDefault", 1)
    ]
  },
  {
    test: "3: tolerance of losses in seed funds",
    months: 120,
    enlarged: 0.2,
    rules: { none: tolerance(0), middle: tolerance(0.7), all: tolerance(1) },
    claims: [
      claim("more tolerance brings more seed deals", "none", "middle", { seedDeals: 1 }, 1),
      claim("more tolerance raises the share lost", "none", "middle", "seedLossShare", 1),
      claim("more tolerance brings more great wins", "none", "middle", { seedBigWins: 1 }, 1),
      claim("full tolerance brings more seed deals still", "middle", "all", { seedDeals: 1 }, 1),
      claim("full tolerance raises the share lost further", "middle", "all", "seedLossShare", 1),
      claim("net gain rises from no tolerance to the middle", "none", "middle", seedGain, 1),
      claim("net gain falls from the middle to full tolerance", "middle", "all", seedGain, -1)
    ]
  },
  {
    test: "4: the inventor's share",
    months: 36,
    enlarged: 1,
    rules: { half: shares(0.5), seventy: shares(0.7), ninety: shares(0.9) },
    claims: [
      claim("a share above the practice of many raises awards", "half", "seventy", "inventorIncome", 1),
      claim("from 50 to 70 inventors disclose more", "half", "seventy", "disclosureRate", 1),
      claim("from 70 to 90 inventors disclose more still", "seventy", "ninety", "disclosureRate", 1)
    ]
  },
  {
    test: "6: use first, pay later",
    months: 60,
    enlarged: 2,
    rules: { short: trial(3, 0), long: trial(12, 0), insured: trial(12, 0.7) },
    claims: [
      claim("a long free time brings more such contracts", "short", "long", { payLaterContracts: 1 }, 1),
      claim("a long free time brings more contracts to small firms", "short", "long", { dealsSmallFirms: 1 }, 1),
      claim("a long free time brings more unpaid fees", "short", "long", { payLaterUnpaid: 1 }, 1),
      claim("insurance of unpaid fees keeps organisations offering it", "long", "insured", { payLaterContracts: 1 }, 1)
    ]
  },
  {
    test: "7: innovation scores",
    months: 120,
    enlarged: 1,
    rules: { none: points(0, 0.2), weak: points(1, 0.1), strong: points(1, 0.9) },
    claims: [
      claim("a weak score raises lending", "none", "weak", { loanApprovals: 1 }, 1),
      claim("a weak score raises defaults", "none", "weak", { firmDefaults: 1 }, 1),
      claim("a strong score raises lending", "none", "strong", { loanApprovals: 1 }, 1)
    ]
  },
  {
    test: "joint funds",
    months: 60,
    enlarged: 2,
    rules: {
      none: { levers: { jointFundCity: 0 } },
      equal: { levers: { jointFundCity: 400, jointFundRatio: 1 } },
      fourfold: { levers: { jointFundCity: 400, jointFundRatio: 4 } }
    },
    claims: [
      claim("joint funds raise private R&D", "none", "equal", { rdFirms: 1 }, 1),
      claim("joint funds raise basic output", "none", "equal", "basicOutput", 1),
      claim("a higher ratio brings fewer firms and less of their money", "equal", "fourfold", "jointFundPrivate", -1)
    ]
  },
  {
    test: "rights granted to inventors",
    months: 60,
    enlarged: 2,
    rules: {
      none: { levers: { rightsGranted: 0 } },
      granted: { levers: { rightsGranted: 1, grantShare: 0.9 } },
      heldOut: { levers: { rightsGranted: 1, grantShare: 0.9 }, assumptions: { inventorHoldOut: 1 } }
    },
    claims: [
      claim("inventors disclose more", "none", "granted", "disclosureRate", 1),
      claim("more firms are founded on inventions", "none", "granted", { spinOffs: 1 }, 1),
      claim("bargains are held up", "none", "granted", { stoppedHoldUp: 1 }, 1),
      claim("inventors who hold out lose transfers", "granted", "heldOut", "transferRate", -1)
    ]
  },
  {
    test: "organisations enter the five mechanisms by batches",
    months: 36,
    enlarged: 3,
    rules: { nobody: pilots(0, 0), lot: pilots(0), merit: pilots(1) },
    claims: [
      claim("a first batch lets more be signed", "nobody", "lot", "dareNotShare", -1),
      claim("pilots picked by merit were ahead before they entered", "lot", "merit", "pilotHeadStart", 1),
      claim("so they look better than pilots drawn by lot", "lot", "merit", "pilotGap", 1)
    ]
  },
  {
    test: "titles and posts for transfer work",
    months: 60,
    enlarged: 1,
    rules: {
      none: { levers: { titleTrack: 0, transferPosts: 0 } },
      titles: { levers: { titleTrack: 1, transferPosts: 0 } },
      posts: { levers: { titleTrack: 0, transferPosts: 5 } }
    },
    claims: [
      claim("titles keep transfer staff until they are trained", "none", "titles", "transferStaffTrained", 1),
      claim("trained staff keep more inventions on offer", "none", "titles", "listings", 1),
      claim("fewer inventions of organisations lie idle", "none", "titles", "idleShare", -1),
      claim("posts publicly paid keep more on offer", "none", "posts", "listings", 1),
      claim("posts publicly paid cost the public", "none", "posts", "publicCost", 1)
    ]
  },
  {
    test: "error correction of exempted sales",
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
      claim("reviews put prices right", "exempt", "soon", "priceErrorLeft", -1),
      claim("late reviews put fewer right", "soon", "late", "priceErrorLeft", 1),
      claim("reviews cost the public", "exempt", "soon", "publicCost", 1)
    ]
  },
  {
    test: "leave to found",
    months: 60,
    enlarged: 2,
    rules: {
      none: { levers: { postsKept: 0, leaveYears: 0 } },
      long: { levers: { postsKept: 0.9, leaveYears: 6 } },
      students: { levers: { postsKept: 0.9, leaveYears: 6, studentAccess: 1 } }
    },
    claims: [
      claim("a post to return to brings more firms on inventions", "none", "long", { spinOffs: 1 }, 1),
      claim("founders on leave leave inventions undone", "none", "long", { inventionsForgone: 1 }, 1),
      claim("students bring more firms still", "long", "students", { spinOffs: 1 }, 1)
    ]
  },
  {
    test: "takeovers across kinds of firms",
    months: 84,
    enlarged: 2,
    rules: {
      today: { levers: {} },
      open: { levers: { soePrivateBarrier: 0, techNonTechBarrier: 0, sizeBarrier: 0 } },
      closed: { levers: { soePrivateBarrier: 1, techNonTechBarrier: 1, sizeBarrier: 1 } }
    },
    claims: [
      claim("open lines bring more takeovers across them", "today", "open", { takeoverCrossType: 1 }, 1),
      claim("open lines bring more takeovers", "today", "open", { takeovers: 1 }, 1),
      claim("closed lines leave fewer takeovers", "today", "closed", { takeovers: 1 }, -1)
    ]
  },
  {
    test: "demonstration zone",
    months: 36,
    enlarged: 1,
    rules: { none: { levers: { zoneService: 0 } }, full: { levers: { zoneService: 1 } } },
    claims: [
      claim("firms inside meet more often", "none", "full", "matchRateZone", 1),
      claim("firms outside meet less often", "none", "full", "matchRateOutside", -1),
      claim("on the whole more meet while half of the staff is new", "none", "full", "matchRate", 1)
    ]
  },
  {
    test: "stock of brokers and kinds of service",
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
      claim("training brings more meetings", "none", "many", { meetings: 1 }, 1),
      claim("many trained are many beginners", "none", "many", "brokersNew", 1),
      claim("screening takes time: fewer meet", "many", "screened", { meetings: 1 }, -1),
      claim("prepared papers keep buyers while they wait", "many", "papers", "fellThroughShare", -1),
      claim("a bank at the table keeps bargains from stopping for cash", "many", "financed", "cashStoppedShare", -1)
    ]
  },
  {
    test: "parts of the coordination centre",
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
      claim("standard records of two sides bring closer matches", "none", "twoSides", "matchQuality", 1),
      claim("two more sides bring closer matches still", "twoSides", "fourSides", "matchQuality", 1),
      claim("needs handed on become posed problems", "none", "linked", { posedProblemContracts: 1 }, 1),
      claim("work on them takes from basic output", "none", "linked", "basicOutput", -1),
      claim("shared equipment is used more", "none", "shared", "equipmentUse", 1),
      claim("less is bought twice", "none", "shared", { equipmentDuplicated: 1 }, -1),
      claim("first orders put more of firms' inventions to use", "none", "ordered", "industrialisationFirms", 1)
    ]
  },
  {
    test: "trade with outside",
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
      claim("shared listings bring more transfer contracts", "none", "partner", "transferContracts", 1),
      claim("mobility raises the value with the partner region", "partner", "mobile", "partnerValue", 1),
      claim("people who move leave inventions undone", "partner", "mobile", { inventionsMovedAway: 1 }, 1),
      claim("dear exchange lowers the value across the border", "abroad", "dear", "foreignValue", -1),
      claim("export control keeps technology in the region", "abroad", "controlled", { soldAbroad: 1 }, -1)
    ]
  },
  {
    test: "innovation circles",
    months: 60,
    enlarged: 2,
    rules: {
      none: { levers: { circles: 0 } },
      near: { levers: { circles: 30 }, assumptions: { circleSpace: 0.5 } },
      wide: { levers: { circles: 30, circleRadius: 30 }, assumptions: { circleSpace: 0.5 } }
    },
    claims: [
      claim("cheap space brings more firms on inventions", "none", "near", { spinOffs: 1 }, 1),
      claim("a wider radius takes in more new firms", "near", "wide", "circleFirms", 1),
      claim("a wider radius leaves mentors less time for each", "near", "wide", "mentorTime", -1)
    ]
  },
  {
    test: "cost of a resale",
    months: 60,
    enlarged: 1,
    rules: { dear: { levers: { resaleCost: 0.6 } }, free: { levers: { resaleCost: 0 } } },
    claims: [
      claim("free resale brings more sales by firms", "dear", "free", "resales", 1),
      claim("pledges that can be sold lower the rate of loans", "dear", "free", "loanRate", -1),
      claim("pledges that can be sold raise approvals", "dear", "free", "approvalRate", 1),
      claim("firms on offer take buyers from organisations", "dear", "free", "transfersPerOrganisation", -1)
    ]
  },
  {
    test: "9: problems posed by firms",
    months: 60,
    enlarged: 1,
    rules: { none: { levers: { posedProblemGrant: 0 } }, most: { levers: { posedProblemGrant: 0.5 } } },
    claims: [
      claim("matching brings more posed problems", "none", "most", { posedProblemContracts: 1 }, 1),
      claim("more of organisations' work is put to use", "none", "most", "industrialisationByOrigin", 1),
      claim("less basic work is done", "none", "most", "basicOutput", -1),
      claim("what organisations make is less new", "none", "most", "novelty", -1)
    ]
  },
  {
    test: "licences open to smaller firms",
    months: 36,
    enlarged: 0.5,
    rules: {
      none: { levers: { licencePoolShare: 0 } },
      open: { levers: { licencePoolShare: 0.5 } },
      cheap: { levers: { licencePoolShare: 0.5, msmeLicencePriceCap: 0.5 } }
    },
    claims: [
      claim("a pool brings more licences beside others", "none", "open", { nonExclusiveLicences: 1 }, 1),
      claim("fewer inventions are assigned", "none", "open", { assignmentsOrganisations: 1 }, -1),
      claim("a price cap takes from the income of organisations", "open", "cheap", "transferIncome", -1)
    ]
  },
  {
    test: "trade across borders and regions",
    months: 36,
    enlarged: 1,
    rules: {
      none: {},
      abroad: { levers: { foreignReach: 1 } },
      quicker: { levers: { foreignReach: 1, settlementDays: 5, escrowShare: 1, exchangeCost: 0.003 } },
      regions: { levers: { regionReach: 1, interRegionCost: 1 } }
    },
    claims: [
      claim("buyers abroad add contracts", "none", "abroad", { dealsSigned: 1 }, 1),
      claim("quick settlement keeps bargains", "abroad", "quicker", { outsideFellThrough: 1 }, -1),
      claim("escrow ends unpaid contracts", "abroad", "quicker", { foreignUnpaid: 1 }, -1),
      claim("other regions add contracts", "none", "regions", { dealsSigned: 1 }, 1)
    ]
  },
  {
    test: "5: exemption with and without attestation and public prices",
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
      claim("exemption brings more contracts of organisations", "none", "exempt", { dealsOrganisations: 1 }, 1),
      claim("exemption raises errors of price", "none", "exempt", "priceError", 1),
      claim("attestation and public prices lower them", "exempt", "checked", "priceError", -1),
      claim("attestation and public prices lower the official’s fear", "none", "checked", "dareNotShare", -1)
    ]
  },
  {
    test: "patent navigation",
    months: 48,
    enlarged: 1,
    rules: {
      none: { levers: { navCoverage: 0 } },
      good: { levers: { navCoverage: 1, navAccuracy: 0.9 } },
      wrong: { levers: { navCoverage: 1, navAccuracy: 0 } }
    },
    claims: [
      claim("a good map leads away from crowded fields", "none", "good", "topicCrowding", -1),
      claim("a wrong map leads into crowds", "good", "wrong", "topicCrowding", 1)
    ]
  },
  {
    test: "five stages of growth",
    months: 36,
    enlarged: 0.5,
    rules: {
      none: { levers: { programmeCoverage: 0 } },
      late: { levers: { programmeCoverage: 1, programmeCreditStage: 4 } },
      early: { levers: { programmeCoverage: 1, programmeCreditStage: 1 } }
    },
    claims: [
      claim("firms that are followed from early on get more finance early", "none", "early", "earlyFinanced", 1),
      claim("credit from a late stage on gives early firms less", "early", "late", "earlyFinanced", -1)
    ]
  },
  {
    test: "loans beside investors and bonds, in money",
    months: 60,
    enlarged: 0.5,
    rules: {
      linked: { levers: { investLoanRatio: 1 } },
      warranted: { levers: { investLoanRatio: 1, warrantShare: 0.3 } },
      bonds: { levers: { bondQuota: 5000, bondLoanRatio: 0.5 } },
      covered: { levers: { bondQuota: 5000, bondLoanRatio: 0.5, bondGuarantee: 0.8 } }
    },
    claims: [
      claim("warrants bring more loans beside funds", "linked", "warranted", { linkedLoans: 1 }, 1),
      claim("banks share in gains", "linked", "warranted", { warrantGains: 1 }, 1),
      claim("a bond quota brings loans beside bonds", "linked", "bonds", { bondLinkedLoans: 1 }, 1),
      claim("a guarantee lowers the coupon", "bonds", "covered", "bondCoupon", -1)
    ]
  },
  {
    test: "innovation complexes",
    months: 36,
    enlarged: 1,
    rules: {
      none: { levers: { complexCount: 0 } },
      open: { levers: { complexCount: 60, complexOpenness: 1 } },
      closed: { levers: { complexCount: 60, complexOpenness: 0 } }
    },
    claims: [
      claim("members find holders without a broker", "none", "open", "unableShare", -1),
      claim("more contracts are signed", "none", "open", "transferContracts", 1),
      claim("closed clubs keep contracts from those outside", "open", "closed", "transferContracts", -1)
    ]
  },
  {
    test: "laboratories with several funders",
    months: 60,
    enlarged: 1,
    rules: {
      none: { levers: { labFund: 0 } },
      city: { levers: { labFund: 500, labMarketShare: 0, labAutonomy: 1 } },
      shared: { levers: { labFund: 500, labMarketShare: 0.4, labAutonomy: 1 } }
    },
    claims: [
      claim("laboratories take inventions further", "none", "shared", "laboratoryStages", 1),
      claim("more of organisations' work is put to use", "none", "city", "industrialisationByOrigin", 1),
      claim("laboratories make less of their own", "none", "city", { inventionsMadeOrganisations: 1 }, -1),
      claim("fewer projects begin where the market must pay a part", "city", "shared", { laboratoryProjects: 1 }, -1),
      claim("and they cost the public less", "city", "shared", "publicCost", -1)
    ]
  },
  {
    test: "shared technical services",
    months: 36,
    enlarged: 1,
    rules: { full: { levers: { sharedServicePrice: 1 } }, low: { levers: { sharedServicePrice: 0.4 } } },
    claims: [
      claim("firms put more inventions to use", "full", "low", "industrialisationFirms", 1),
      claim("the public pays for it", "full", "low", "publicCost", 1),
      claim("some find no place", "full", "low", { servicesRefused: 1 }, 1)
    ]
  },
  {
    test: "projects of firms count as municipal ones",
    months: 36,
    enlarged: 1,
    rules: {
      none: { levers: { recognitionCredit: 0, recognitionThreshold: 0.1 } },
      full: { levers: { recognitionCredit: 1, recognitionThreshold: 0.1 } },
      large: { levers: { recognitionCredit: 1, recognitionThreshold: 5 } }
    },
    claims: [
      claim("teams that get credit take more work to order", "none", "full", { posedProblemContracts: 1 }, 1),
      claim("routine work is relabelled", "none", "full", { relabelledProjects: 1 }, 1),
      claim("a high threshold leaves less to relabel", "full", "large", { relabelledProjects: 1 }, -1)
    ]
  },
  {
    test: "menu of products by rating",
    months: 36,
    enlarged: 0.5,
    rules: {
      none: points(1, 0.5),
      larger: { levers: { pointsCoverage: 1, pointsAccuracy: 0.5, menuCeiling: 0.2 } },
      cheaper: { levers: { pointsCoverage: 1, pointsAccuracy: 0.5, menuRate: 0.01 } }
    },
    claims: [
      claim("a higher ceiling raises leverage", "none", "larger", "leverage", 1),
      claim("a higher ceiling raises defaults", "none", "larger", { firmDefaults: 1 }, 1),
      claim("an interest subsidy brings more approvals", "none", "cheaper", "approvalRate", 1),
      claim("an interest subsidy is paid by the government", "none", "cheaper", { interestSubsidies: 1 }, 1)
    ]
  },
  {
    test: "11: guarantees",
    months: 60,
    enlarged: 1,
    rules: { none: { levers: { guaranteeShare: 0 } }, cover: { levers: { guaranteeShare: 0.4 } } },
    claims: [
      claim("cover raises approvals", "none", "cover", "approvalRate", 1),
      claim("cover raises defaults", "none", "cover", { firmDefaults: 1 }, 1),
      claim("cover lowers the loss of banks", "none", "cover", "bankLosses", -1),
      claim("cover raises the public loss", "none", "cover", "guaranteeCalls", 1)
    ]
  }
];

/** Whether a direction is one of those that any model of such a reform has to pass; they bear their numbers. */
export function isNumbered({ test }: Experiment<Claim>): boolean {
  return /^\d/.test(test);
}

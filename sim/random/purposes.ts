/**
 * What a draw decides: the upper half of the third counter word, so at most 65,535.
 * A number is fixed for good and never used again for something else, so that a purpose added later leaves every
 * other draw as it was.
 */
export const purposes = {
  // research, disclosure, patent office
  arrival: 100,
  quality: 101,
  position: 102,
  disclosure: 104,
  filing: 105,
  examination: 106,
  renewal: 108,
  maturation: 109,
  posedProblem: 110,
  jointFund: 111,
  rightsGrant: 112,
  patentMap: 130,
  topic: 131,
  pilotEntry: 138,
  relabelling: 139,
  laboratoryProject: 132,
  laboratoryField: 133,
  laboratorySponsor: 137,
  errorReview: 141,
  complexFirm: 134,
  complexOrganisation: 135,
  complexClosed: 136,
  equipment: 140,

  // technology market
  listing: 200,
  search: 201,
  candidate: 202,
  contact: 203,
  signal: 204,
  appraisal: 205,
  veto: 206,
  contractType: 207,
  payLaterOutcome: 208,
  brokerPriority: 209,
  approval: 210,
  licencePool: 240,
  attestation: 241,
  outsideBuyer: 242,
  outsideListing: 243,
  dataRecord: 244,
  chain: 245,
  brokerService: 246,
  zone: 247,
  scenario: 248,
  outsideSeller: 249,
  orderValue: 221,
  orderSeller: 222,
  registration: 224,

  // production and demand
  salesGrowth: 300,
  margin: 301,

  // credit and notes
  credit: 400,
  creditSignal: 401,
  creditPriority: 403,
  programme: 420,
  bondPriority: 421,
  recovery: 404,
  notePriority: 411,

  // seed and venture money
  seed: 500,
  seedOutcome: 501,
  venture: 502,
  ventureOutcome: 503,
  fundSignal: 504,

  // takeovers
  takeoverSearch: 600,
  takeoverTarget: 601,
  takeoverOutcome: 602,
  takeoverRival: 603,
  takeoverPilot: 604,
  takeoverAdmission: 640,

  // entry and exit
  exit: 700,
  entry: 701,
  entrySize: 702,
  labelled: 703,
  studentFounder: 705,
  circle: 730,

  // opening population, one purpose a kind of agent; the draw index tells its traits apart
  populationFirm: 800,
  populationOrganisation: 801,
  populationInvention: 802,
  populationFund: 804,
  populationBroker: 805,
  populationLoan: 806,
  populationCentre: 807,
  populationApplicant: 808,

  // designs of experiments: where in the space of parameters the model is asked
  latinHypercube: 910,
  trajectory: 911,
  markovChain: 912,
  pseudoData: 913,

  // methods of analysis: where a method draws lots
  joiningOrder: 920,
  resampling: 921,
  evolution: 922,
  randomTree: 923,
  heldOut: 924
} as const satisfies Record<string, number>;

export type Purpose = (typeof purposes)[keyof typeof purposes];

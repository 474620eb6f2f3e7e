import { never } from "../../world/dates.ts";
import { patentState } from "../../world/inventions.ts";
import { isInThirdYear } from "../firms/age.ts";
import { isBeforeRise } from "../firms/life-stage.ts";
import { defineSubmodel, type Simulation } from "../simulation.ts";
import { countTails } from "../tails.ts";

/** Month-end levels: who is active, who holds and who uses patents in force. Beside counting it only lets the fields' yearly sums of contracts age. */
export const observe = defineSubmodel({
  name: "observe",
  section: "7.12",
  levers: [],
  run(simulation) {
    countFirms(simulation);
    countInventions(simulation);
    if (simulation.month % 12 === 11) countTails(simulation);
    ageDeals(simulation);
  }
});

/** Contracts of a field stay in its moving yearly sum for a year on average. */
function ageDeals({ world: { fields } }: Simulation): void {
  for (let field = 0; field < fields.capacity; field++) fields.deals[field] -= fields.deals[field] / 12;
}

/** Age in months below which a firm counts as young. Definition: five years. */
const youngMonths = 60;
/** Age in months at which newborn firms are counted. Definition: three years, as published. */
const survivalMonths = 36;

function countFirms(simulation: Simulation): void {
  const { world, tallies, month, countCohort } = simulation;
  const { firms, scalars } = world;
  const { active, technology, born, labelled, founder, fund, loanRate, noteVehicle, points, sales } = firms;
  let count = 0;
  let young = 0;
  let inThirdYear = 0;
  let early = 0;
  let earlyFinanced = 0;
  let scored = 0;
  for (let firm = 0; firm < scalars.firmRows[0]; firm++) {
    if (active[firm] === 0 || technology[firm] === 0) continue;
    count++;
    const age = month - born[firm];
    young += Number(age < youngMonths);
    scored += points[firm];
    inThirdYear += Number(isInThirdYear(age));
    const isEarly = Number(isBeforeRise(sales[firm]));
    early += isEarly;
    earlyFinanced += isEarly & (Number(fund[firm] >= 0) | Number(loanRate[firm] > 0) | Number(noteVehicle[firm] >= 0));
    if (age !== survivalMonths || labelled[firm] !== born[firm]) continue;
    countCohort("cohortSurvived36", born[firm]);
    if (founder[firm] >= 0) countCohort("cohortSpinOffSurvived36", born[firm]);
  }
  tallies.firms = count;
  tallies.firmsYoung = young;
  tallies.firmsThirdYear = inThirdYear;
  tallies.firmsEarly = early;
  tallies.firmsEarlyFinanced = earlyFinanced;
  tallies.pointsFirms = scored;
}

function countInventions({ world, tallies }: Simulation): void {
  const { inventions, scalars, account, organisations, fields } = world;
  const { state, holder, used, origin, listed, licences, transferred } = inventions;
  let [inForce, ofFirms, usedFirms, ofUniversities, usedUniversities] = [0, 0, 0, 0, 0];
  let [ofInstitutes, usedInstitutes, byOrigin, usedByOrigin, idle, onOffer, passedOn] = [0, 0, 0, 0, 0, 0, 0];
  for (let field = 0; field < fields.capacity; field++) onOffer += fields.listed[field];
  const rows = scalars.inventionRows[0];
  for (let row = 0; row < rows; row++) {
    if (state[row] !== patentState.granted) continue;
    inForce++;
    passedOn += Number(transferred[row] !== never);
    const isUsed = used[row];
    const ofOrigin = Number(origin[row] >= 0);
    byOrigin += ofOrigin;
    usedByOrigin += ofOrigin & isUsed;
    if (holder[row] < account.organisation) {
      ofFirms++;
      usedFirms += isUsed;
      continue;
    }
    if (isUsed === 0 && licences[row] === 0 && listed[row] === 0) idle++;
    const type = organisations.type[holder[row] - account.organisation];
    if (type === 0 || type === 2) {
      ofUniversities++;
      usedUniversities += isUsed;
    } else {
      ofInstitutes++;
      usedInstitutes += isUsed;
    }
  }
  tallies.inForce = inForce;
  tallies.transferredInForce = passedOn;
  tallies.inForceFirms = ofFirms;
  tallies.usedFirms = usedFirms;
  tallies.inForceUniversities = ofUniversities;
  tallies.usedUniversities = usedUniversities;
  tallies.inForceInstitutes = ofInstitutes;
  tallies.usedInstitutes = usedInstitutes;
  tallies.inForceOrganisations = ofUniversities + ofInstitutes;
  tallies.inForceByOrigin = byOrigin;
  tallies.usedByOrigin = usedByOrigin;
  tallies.idleOrganisations = idle;
  tallies.listed = onOffer;
}

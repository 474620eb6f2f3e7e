/**
 * An office of several examiners with Poisson arrivals and exponential service. Rates a month, waits in months.
 * The office must be able to keep up: arrivals below servers × service rate.
 */

/**
 * Chance that an arrival has to wait (Erlang C), by the recursion of the blocking formula.
 * @param load arrival rate over service rate, below the number of servers
 */
export function waitChance(servers: number, load: number): number {
  let blocking = 1;
  for (let server = 1; server <= servers; server++) blocking = (load * blocking) / (server + load * blocking);
  return (servers * blocking) / (servers - load * (1 - blocking));
}

/** Mean wait before service in order of arrival. */
export function meanWait(servers: number, arrivalRate: number, serviceRate: number): number {
  return waitChance(servers, arrivalRate / serviceRate) / (servers * serviceRate - arrivalRate);
}

/**
 * Mean wait of a class served before the classes below it, without breaking off a case in service.
 * Source: Cobham (1954); several servers by Kella and Yechiali (1985) at one service rate.
 * @param arrivalRateAbove arrivals of all classes served before this one
 * @param arrivalRate arrivals of this class
 * @param arrivalRateBelow arrivals of all classes served after this one
 */
export function priorityWait(
  servers: number,
  arrivalRateAbove: number,
  arrivalRate: number,
  arrivalRateBelow: number,
  serviceRate: number
): number {
  const capacity = servers * serviceRate;
  const load = (arrivalRateAbove + arrivalRate + arrivalRateBelow) / serviceRate;
  const loadAbove = arrivalRateAbove / capacity;
  const loadToHere = (arrivalRateAbove + arrivalRate) / capacity;
  return waitChance(servers, load) / (capacity * (1 - loadAbove) * (1 - loadToHere));
}

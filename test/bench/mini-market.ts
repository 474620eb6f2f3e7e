/**
 * The yardstick: a small market in plain TypeScript, a struct of arrays. Firms earn, forget, look for the nearest
 * technology within reach, haggle and pay, and leave when they cannot. Every firm searches every month.
 * Source: the project's mini market of its performance study (November 2026), re-typed from its TypeScript;
 * its twin in C gives the same hash bit for bit.
 */
export interface MiniMarket {
  readonly seed: number;
  /** Farthest technology a firm can see, with the city as the unit square. */
  readonly reach: number;
  /** Cells along a side of the grid of technologies. */
  readonly side: number;
  readonly firmX: Float64Array;
  readonly firmY: Float64Array;
  readonly cash: Float64Array;
  readonly productivity: Int32Array;
  readonly technologyX: Float64Array;
  readonly technologyY: Float64Array;
  readonly ask: Int32Array;
  readonly owner: Int32Array;
  /** First technology of each cell; technologies lie in the order of their cells. */
  readonly cellStart: Int32Array;
  readonly institutes: Float64Array;
  /** Money of the rest of the world, so that all money sums to zero. */
  outside: number;
}

const institutes = 100;
/** As a 32-bit threshold: one chance in some seven. */
const forgets = 644245094;

function mix(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x21f0aaad);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}

function streamKey(seed: number, month: number, stream: number): number {
  return mix((seed + Math.imul(month, 0x9e3779b9) + mix((Math.imul(stream, 0x85ebca6b) + 1) | 0)) | 0);
}

function draw(item: number, key: number): number {
  return mix((mix(Math.imul(item, 0x9e3779b1) ^ key) + key) | 0);
}

/** Uniform on [0, 1). */
function uniform(item: number, key: number): number {
  return (draw(item, key) >>> 0) * 2.3283064365386963e-10;
}

/** A market of as many technologies as firms, four of them within reach of a firm in the mean. */
export function openMiniMarket(firms: number, seed: number): MiniMarket {
  const reach = Math.sqrt(4 / (Math.PI * firms));
  const side = Math.floor(1 / reach);
  const market: MiniMarket = {
    seed,
    reach,
    side,
    firmX: new Float64Array(firms),
    firmY: new Float64Array(firms),
    cash: new Float64Array(firms),
    productivity: new Int32Array(firms),
    technologyX: new Float64Array(firms),
    technologyY: new Float64Array(firms),
    ask: new Int32Array(firms),
    owner: new Int32Array(firms),
    cellStart: new Int32Array(side * side + 1),
    institutes: new Float64Array(institutes),
    outside: 0
  };
  placeFirms(market);
  placeTechnologies(market);
  return market;
}

function placeFirms(market: MiniMarket): void {
  const [x, y, money, skill] = [11, 12, 13, 14].map((stream) => streamKey(market.seed, 0, stream));
  for (let firm = 0; firm < market.cash.length; firm++) {
    market.firmX[firm] = uniform(firm, x);
    market.firmY[firm] = uniform(firm, y);
    market.cash[firm] = 5000 + Math.floor(uniform(firm, money) * 20000);
    market.outside -= market.cash[firm];
    market.productivity[firm] = Math.floor(uniform(firm, skill) * 8);
  }
}

/** Sorts the technologies by cell, those of one cell in the order they were drawn. */
function placeTechnologies({ seed, side, technologyX, technologyY, ask, owner, cellStart }: MiniMarket): void {
  const [x, y, price] = [15, 16, 17].map((stream) => streamKey(seed, 0, stream));
  const count = ask.length;
  const cellOf = (drawn: number) => Math.floor(uniform(drawn, y) * side) * side + Math.floor(uniform(drawn, x) * side);
  for (let drawn = 0; drawn < count; drawn++) cellStart[cellOf(drawn) + 1]++;
  for (let cell = 0; cell < side * side; cell++) cellStart[cell + 1] += cellStart[cell];
  const free = cellStart.slice();
  for (let drawn = 0; drawn < count; drawn++) {
    const place = free[cellOf(drawn)]++;
    technologyX[place] = uniform(drawn, x);
    technologyY[place] = uniform(drawn, y);
    ask[place] = 100 + Math.floor(uniform(drawn, price) * 400);
    owner[place] = drawn % institutes;
  }
}

/** One month of every firm in turn, in one flat loop: the shape that runs fastest. */
export function runMiniMonth(market: MiniMarket, month: number): void {
  const { seed, side, reach, firmX, firmY, cash, productivity } = market;
  const { technologyX, technologyY, ask, owner, cellStart, institutes } = market;
  const profitKey = streamKey(seed, month, 1);
  const forgetKey = streamKey(seed, month, 2);
  const valueKey = streamKey(seed, month, 3);
  let outside = market.outside;
  for (let firm = 0; firm < cash.length; firm++) {
    let money = cash[firm];
    let skill = productivity[firm];
    const profit = ((uniform(firm, profitKey) * 4000) | 0) - 2300 + 40 * skill;
    money += profit;
    outside -= profit;
    if (draw(firm, forgetKey) >>> 0 < forgets && skill > 0) skill--;
    const x = firmX[firm];
    const y = firmY[firm];
    const column = (x * side) | 0;
    const row = (y * side) | 0;
    const left = column > 0 ? column - 1 : 0;
    const right = column < side - 1 ? column + 1 : side - 1;
    const top = row > 0 ? row - 1 : 0;
    const bottom = row < side - 1 ? row + 1 : side - 1;
    let nearest = reach * reach;
    let found = -1;
    for (let line = top; line <= bottom; line++) {
      const end = cellStart[line * side + right + 1];
      for (let technology = cellStart[line * side + left]; technology < end; technology++) {
        const across = technologyX[technology] - x;
        const down = technologyY[technology] - y;
        const distance = across * across + down * down;
        if (distance < nearest) {
          nearest = distance;
          found = technology;
        }
      }
    }
    if (found >= 0) {
      const value = ((1 - Math.sqrt(nearest) / reach) * 800 * (0.5 + uniform(firm, valueKey))) | 0;
      const asked = ask[found];
      if (value >= asked) {
        const price = (value + asked) >> 1;
        if (money >= price) {
          money -= price;
          institutes[owner[found]] += price;
          if (skill < 8) skill++;
          ask[found] = asked + (asked >> 5) + 1;
        }
      } else if (asked > 50) ask[found] = asked - (asked >> 6);
    }
    if (money < 0) {
      outside += money;
      firmX[firm] = uniform(firm, streamKey(seed, month, 4));
      firmY[firm] = uniform(firm, streamKey(seed, month, 5));
      money = 5000 + ((uniform(firm, streamKey(seed, month, 6)) * 20000) | 0);
      outside -= money;
      skill = (uniform(firm, streamKey(seed, month, 7)) * 4) | 0;
    }
    cash[firm] = money;
    productivity[firm] = skill;
  }
  market.outside = outside;
}

/** FNV-1a over the money of firms and the prices asked, one step a word. */
export function miniMarketHash({ cash, ask }: MiniMarket): number {
  let hash = 2166136261 | 0;
  for (const money of cash) hash = Math.imul(hash ^ money, 16777619);
  for (const price of ask) hash = Math.imul(hash ^ price, 16777619);
  return hash >>> 0;
}

/** How much a calibration runs. */
export interface CalibrationPlan {
  readonly seed: string;
  /** Walks of the screening. */
  readonly trajectories: number;
  /** Points of each design. */
  readonly points: number;
  /** Designs, each inside what the one before did not rule out. */
  readonly waves: number;
  /** Seeds that each point of a design is run under. */
  readonly replicates: number;
  /** Points run at the whole region too; 0 leaves out figures that hang on scale. */
  readonly bridged: number;
  /** Vectors wanted in the set that the data do not rule out. */
  readonly worlds: number;
  /** Chains by which what is left of the space is sampled, and steps of each. */
  readonly effort: Effort;
}

/** How much sampling. */
export interface Effort {
  readonly chains: number;
  readonly steps: number;
}

export const usualEffort: Effort = { chains: 64, steps: 240 };

/** Seeds that all points of the designs share, dealt to them in turn. */
export const sharedSeeds = 16;

/** Draws of a calibration by what they are for: no two stages share their lots. */
export const stages = {
  walks: 0,
  firstDesign: 1,
  waves: 10,
  worlds: 40,
  posterior: 50,
  pseudoData: 60,
  recovery: 100,
  chains: 500
};

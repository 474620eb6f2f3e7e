/** The record that the page shows first is a run, packed as the page reads it. */
const shippedRecord = ["sim/run/node.ts", "web/state/first-specs.ts", "web/state/record-bundle.ts"];

/**
 * Who may import whom. `from` is a room; `may` are the rooms it imports; of `types` it knows only the types.
 * A room may always import its own files. Rooms not named here (test, notebooks' pages) are free.
 */
const arrows = [
  { from: "data/sources" },
  { from: "sim/declare", types: ["data/sources", "sim/ledger", "sim/record"] },
  { from: "sim/levers", may: ["sim/declare"] },
  { from: "sim/uncertainties", may: ["sim/declare"] },
  { from: "sim/outcomes", may: ["sim/declare"] },
  { from: "sim/numeric" },
  { from: "sim/csv" },
  { from: "sim/random", may: ["sim/numeric"] },
  { from: "sim/scenario", may: ["sim/declare", "sim/levers", "sim/uncertainties"] },
  { from: "sim/ledger", may: ["sim/world/columns"], types: ["sim/declare", "sim/world"] },
  { from: "sim/world", may: ["sim/ledger", "sim/scenario/run-spec", "sim/numeric"], types: ["sim/declare"] },
  {
    from: "sim/model",
    may: ["sim/world", "sim/ledger", "sim/numeric", "sim/random", "sim/scenario/run-spec"],
    types: ["sim/declare", "sim/levers", "sim/uncertainties", "sim/record/tallies", "sim/record/notices"]
  },
  { from: "sim/model/equations", may: ["sim/numeric"] },
  { from: "sim/analysis", may: ["sim/numeric", "sim/random"], types: ["sim/declare", "sim/outcomes"] },
  {
    from: "sim/record",
    may: ["sim/analysis", "sim/ledger"],
    types: ["sim/declare", "sim/outcomes", "sim/world", "sim/scenario"]
  },
  {
    from: "sim/validation",
    may: ["sim/analysis", "sim/record", "sim/outcomes", "sim/model/equations", "sim/numeric", "sim/random"],
    types: ["sim/declare", "sim/uncertainties/value-sets"]
  },
  {
    from: "sim/derive",
    may: [
      "sim/declare",
      "sim/levers",
      "sim/uncertainties",
      "sim/outcomes",
      "sim/ledger",
      "sim/record",
      "sim/experiment/experiment-schema",
      "sim/import/forms",
      "sim/import/quantity-limits",
      "sim/world",
      "data/regions",
      "data/sources"
    ],
    types: ["sim/scenario", "sim/analysis"]
  },
  {
    from: "sim/run",
    may: [
      "sim/scenario",
      "sim/uncertainties",
      "sim/world",
      "sim/ledger",
      "sim/model",
      "sim/record",
      "sim/random",
      "sim/numeric",
      "sim/analysis",
      "sim/import",
      "sim/levers",
      "sim/outcomes",
      "sim/derive/preset-scenario",
      "data/regions",
      "data/built"
    ],
    types: ["sim/declare"]
  },
  {
    from: "sim/import",
    may: [
      "sim/csv",
      "sim/scenario",
      "sim/world",
      "sim/uncertainties",
      "sim/model/population/sizes",
      "sim/analysis/designs/factor-space"
    ],
    types: ["sim/analysis", "sim/declare", "sim/model"]
  },
  {
    from: "sim/tables",
    may: ["sim/csv", "sim/record", "sim/scenario", "sim/outcomes", "sim/ledger"],
    types: ["sim/declare"]
  },
  {
    from: "sim/experiment",
    may: [
      "sim/analysis",
      "sim/csv",
      "sim/derive/named-scenarios",
      "sim/derive/ranges",
      "sim/levers",
      "sim/numeric",
      "sim/outcomes",
      "sim/record/notices",
      "sim/run",
      "sim/scenario",
      "sim/tables/data-package",
      "sim/tables/parquet-pieces",
      "sim/uncertainties"
    ],
    types: ["sim/declare", "sim/tables"]
  },
  {
    from: "sim/engines",
    may: ["sim/experiment", "sim/outcomes", "sim/run", "sim/scenario"],
    types: ["sim/declare"]
  },
  { from: "sim/origin-files", types: ["sim/experiment/folder"] },
  { from: "sim/cli", may: ["sim", "data/scenarios"] },
  { from: "sim/index.ts", may: ["sim"] },
  { from: "web/charts", may: ["sim/index.ts", "sim/analysis/index.ts", "web/style"] },
  { from: "web/messages", types: ["sim/index.ts"] },
  {
    from: "web/state",
    may: [
      "sim/index.ts",
      "sim/tables/index.ts",
      "sim/analysis/index.ts",
      "sim/import/index.ts",
      "sim/run/template.ts",
      "sim/experiment/index.ts",
      "sim/origin-files/origin-folder.ts",
      "web/messages",
      "data/built",
      "data/experiments",
      "data/worlds",
      "data/scenarios",
      "data/targets.csv"
    ]
  },
  { from: "web/controls", may: ["sim/index.ts", "web/charts", "web/messages", "web/state"] },
  {
    from: "web/views",
    may: [
      "sim/index.ts",
      "sim/tables/index.ts",
      "sim/analysis/index.ts",
      "sim/import/index.ts",
      "sim/experiment/index.ts",
      "web/charts",
      "web/controls",
      "web/messages",
      "web/state",
      "data/sources"
    ]
  },
  {
    from: "notebooks",
    may: ["sim/index.ts", "sim/analysis/index.ts", "sim/tables/index.ts", "web/charts", "web/messages"]
  },
  {
    from: "data/prepare",
    may: ["data/sources", "sim/csv", "sim/world", "sim/uncertainties", ...shippedRecord],
    types: ["sim/declare"]
  }
];

/** The only rooms that may import a package. */
const homes = [
  { packages: ["@stdlib"], rooms: ["sim/numeric"] },
  { packages: ["papaparse"], rooms: ["sim/csv"] },
  { packages: ["saxes", "nanotar"], rooms: ["sim/experiment"] },
  { packages: ["fastest-levenshtein"], rooms: ["sim/scenario"] },
  { packages: ["seedrandom"], rooms: ["sim/random"] },
  { packages: ["arquero", "hyparquet-writer"], rooms: ["sim/tables"] },
  { packages: ["comlink"], rooms: ["sim/run", "sim/origin-files", "web/state"] },
  { packages: ["bullmq", "ioredis"], rooms: ["sim/engines"] },
  { packages: ["commander"], rooms: ["sim/cli"] },
  { packages: ["preact", "@preact/signals"], rooms: ["web"] },
  { packages: ["@observablehq/plot", "d3-sankey"], rooms: ["web/charts", "notebooks"] },
  { packages: ["d3"], rooms: ["web/charts", "notebooks", "data/prepare"] },
  { packages: ["fflate"], rooms: ["web/state", "sim/experiment/exports"] },
  { packages: ["intl-messageformat"], rooms: ["web/messages"] }
];

const ownRooms = "^(sim|web|data|test|notebooks)/";
const sources = "^(sim|web|data|notebooks)/";

/** A room as a pattern: a folder, a file, or both under one name (data/sources.ts and data/sources/). */
const roomPattern = (room) => `^${room.replaceAll(".", "\\.")}(/|\\.tsx?$|$)`;
const packagePattern = (name) => `^node_modules/${name}(/|$)`;

function arrowRules({ from, may = [], types = [] }) {
  const known = [from, ...may, ...types].map(roomPattern);
  return [
    {
      name: `${from} imports only ${[...may, ...types].join(", ") || "its own files"}`,
      severity: "error",
      from: { path: roomPattern(from) },
      to: { path: ownRooms, pathNot: known }
    },
    ...(types.length === 0 ? [] : [typesOnlyRule(from, may, types)])
  ];
}

function typesOnlyRule(from, may, types) {
  return {
    name: `${from} knows only the types of ${types.join(", ")}`,
    severity: "error",
    from: { path: roomPattern(from) },
    to: {
      path: types.map(roomPattern),
      pathNot: [from, ...may].map(roomPattern),
      dependencyTypesNot: ["type-only"]
    }
  };
}

function homeRule({ packages, rooms }) {
  return {
    name: `${packages.join(", ")}: only in ${rooms.join(", ")}`,
    severity: "error",
    from: { path: sources, pathNot: rooms.map(roomPattern) },
    to: { path: packages.map(packagePattern) }
  };
}

const leversReachTheModelOnlyInSubmodels = {
  name: "levers reach the model only through its schedule and what submodels hand on",
  severity: "error",
  from: { path: "^sim/model/(equations|population|firms|funds|credit|takeovers)/" },
  to: { path: roomPattern("sim/levers") }
};

const noCircles = {
  name: "no two files need each other",
  severity: "error",
  from: { path: sources },
  to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } }
};

const everythingResolves = {
  name: "every import leads somewhere",
  severity: "error",
  from: { path: sources },
  to: { couldNotResolve: true }
};

module.exports = {
  forbidden: [
    ...arrows.flatMap(arrowRules),
    ...homes.map(homeRule),
    leversReachTheModelOnlyInSubmodels,
    noCircles,
    everythingResolves
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.(css|svg|woff2|bin|json)(\\?|$)" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: "specify",
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] }
  }
};

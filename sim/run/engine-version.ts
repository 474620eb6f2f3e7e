/** Version of the engine, the same as the package's; equal numbers are promised within one version. */
export const engineVersion = "0.3.0";

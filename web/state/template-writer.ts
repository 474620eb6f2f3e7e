import { strToU8, zipSync } from "fflate";
import { regionTemplate } from "../../sim/run/template.ts";

/** A thread that answers the id of a region with its filled forms in a ZIP file. */
addEventListener("message", async ({ data: region }: MessageEvent<string>) => {
  const files = await regionTemplate(region);
  const archive = zipSync(Object.fromEntries(files.map(({ name, content }) => [name, strToU8(content)])));
  postMessage(archive, { transfer: [archive.buffer] });
});

import { writeChongqing } from "./chongqing.ts";

const folder = new URL("../", import.meta.url);
writeChongqing(folder);

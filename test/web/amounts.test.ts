import { expect, test } from "vitest";
import { bytesText, durationText } from "../../web/messages/amounts.ts";

test.each([
  [0.0437, "0.044\u00a0s", "0.044秒"],
  [3.42, "3.4\u00a0s", "3.4秒"],
  [16.3, "16\u00a0s", "16秒"],
  [59.96, "1\u00a0min", "1分"],
  [725, "12\u00a0min 5\u00a0s", "12分5秒"],
  [1200, "20\u00a0min", "20分"],
  [19_020, "5\u00a0h 17\u00a0min", "5小时17分"]
])("%d seconds are said in the two largest units", (seconds, en, zh) => {
  expect(durationText(seconds, "en")).toBe(en);
  expect(durationText(seconds, "zh")).toBe(zh);
});

test.each([
  [12, "12\u00a0B"],
  [15_300, "15.3\u00a0kB"],
  [1_340_000_000, "1.34\u00a0GB"]
])("%d bytes are said in steps of a thousand", (bytes, text) => {
  expect(bytesText(bytes, "en")).toBe(text);
});

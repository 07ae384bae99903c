// Cuts the bundled fonts out of the Noto fonts. See README.md beside this file.
import { readFile, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";

const require = createRequire(process.cwd() + "/");
const subset = require("subset-font");
const here = new URL(".", import.meta.url);
const target = new URL("../../src/main/webapp/resources/fonts/", here);

const list = await readFile(new URL("hanzi.txt", here));
const hanzi = list.toString("utf8").replace(/\s/g, "") + "、。，；：（）「」《》・";
const marks = "▲■●◐◔○✓✗⚠…";

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
const cutFrom = [`${sha256(list)}  hanzi.txt`];

async function cut(source, text, name) {
  const file = require.resolve(`@expo-google-fonts/${source}`);
  const woff2 = await subset(await readFile(file), text, { targetFormat: "woff2" });
  await writeFile(new URL(name, target), woff2);
  cutFrom.push(`${sha256(woff2)}  ${name}`);
  console.log(name, woff2.length);
}

await cut("noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf", hanzi, "hans.woff2");
await cut("noto-sans-tc/400Regular/NotoSansTC_400Regular.ttf", hanzi, "hant.woff2");
await cut("noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf", marks, "marks.woff2");
await writeFile(new URL("cut-from.txt", here), cutFrom.join("\n") + "\n");

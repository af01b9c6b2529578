// The letter as docxtemplater fills it into a template: prints the microseconds of one file.
import { readFileSync, writeFileSync } from "node:fs";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";

const [template, data, made, warm, times] = process.argv.slice(2);
const content = readFileSync(template);
const values = JSON.parse(readFileSync(data, "utf8"));

function fill() {
  const document = new Docxtemplater(new PizZip(content), { linebreaks: true });
  document.render(values);
  return document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
}

for (let i = 0; i < Number(warm); i++) fill();
const cpu = process.cpuUsage();
const wall = process.hrtime.bigint();
let file;
for (let i = 0; i < Number(times); i++) file = fill();
const spent = process.cpuUsage(cpu);
const passed = Number(process.hrtime.bigint() - wall) / 1e3;
writeFileSync(made, file);
console.log(`micros ${(spent.user + spent.system) / times} ${passed / times}`);

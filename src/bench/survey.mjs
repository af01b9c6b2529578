// The made form in SurveyJS: reads form and changes from a file, prints the microseconds of one change.
import { readFileSync } from "node:fs";
import { Model } from "survey-core";

const [file, warm] = process.argv.slice(2);
const { form, changes, sections } = JSON.parse(readFileSync(file, "utf8"));

function run() {
  const survey = new Model(form);
  survey.progressBarType = "requiredQuestions";
  let seen = 0;
  const cpu = process.cpuUsage();
  const wall = process.hrtime.bigint();
  for (const [name, value, section] of changes) {
    if (value === null) survey.clearValue(name);
    else survey.setValue(name, value);
    const page = survey.pages[section];
    page.validate(false, false);
    seen += page.questions.filter((question) => question.isVisible && question.errors.length > 0).length;
    seen += survey.getProgress();
  }
  const spent = process.cpuUsage(cpu);
  const passed = Number(process.hrtime.bigint() - wall) / 1e3;
  if (seen === 0) throw new Error("Nothing was evaluated");
  return [(spent.user + spent.system) / changes.length, passed / changes.length];
}

for (let i = 0; i < Number(warm); i++) run();
const [cpu, wall] = run();
console.log(`micros ${cpu} ${wall}`);

// Reads the importers' CSV with two libraries and the calendar with a third; says what differs.
import fs from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";

const folder = process.argv[2];
const expected = JSON.parse(fs.readFileSync(path.join(folder, "expected.json"), "utf8"));
let wrong = 0;
const tell = (name, why) => { wrong += 1; console.error(`${name}: ${why}`); };

for (const [name, rows] of Object.entries(expected.tables)) {
  const text = fs.readFileSync(path.join(folder, name), "utf8");
  const papa = Papa.parse(text, { skipEmptyLines: true });
  if (papa.errors.length) tell(name, JSON.stringify(papa.errors[0]));
  if (JSON.stringify(papa.data) !== JSON.stringify(rows)) tell(name, "PapaParse reads other cells");
  if (JSON.stringify(parse(text)) !== JSON.stringify(rows)) tell(name, "csv-parse reads other cells");
}
for (const [name, events] of Object.entries(expected.calendars)) {
  const text = fs.readFileSync(path.join(folder, name), "utf8");
  const found = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent")
    .map((one) => [one.getFirstPropertyValue("uid"), one.getFirstPropertyValue("summary")]).sort();
  if (JSON.stringify(found) !== JSON.stringify(events)) tell(name, "ical.js reads other events");
}
process.exit(wrong ? 1 : 0);

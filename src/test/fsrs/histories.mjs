// A thousand made-up review histories as ts-fsrs schedules them, for FsrsTest. Run in this folder: npm ci && npm run make
// One line a history: reviews separated by spaces, each "minutes since the last review,rating,state,stability,difficulty,
// minutes until due,retrievability before". The first review is at 2026-01-01T00:00Z plus its minutes. The same every time.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createEmptyCard, fsrs } from 'ts-fsrs';

const HISTORIES = 1000;
const MINUTE = 60_000;
const DAY = 1440;
const scheduler = fsrs({ enable_fuzz: false, request_retention: 0.9, learning_steps: ['10m'], relearning_steps: ['10m'] });

let seed = 20260101;
function chance() { // mulberry32
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const among = (least, most) => least + Math.floor(chance() * (most - least + 1));

/** Some come at once, some the same day, most about when due, some far too late. */
function gap(untilDue) {
  const kind = chance();
  if (kind < 0.1) return among(1, 30);
  if (kind < 0.2) return among(30, DAY - 1);
  if (kind < 0.9) return Math.round(untilDue * (0.5 + chance())) + among(0, DAY);
  return Math.round(untilDue * (1 + 4 * chance())) + among(0, 60 * DAY);
}

/** Each learner has a mood: some forget much, some find all of it easy. */
function rating(mood) {
  const word = chance();
  if (word < mood) return 1;
  return word < mood + 0.15 ? 2 : word < 0.9 ? 3 : 4;
}

function history() {
  const mood = [0.03, 0.15, 0.15, 0.4][among(0, 3)];
  let now = Date.UTC(2026, 0, 1);
  let card = createEmptyCard(new Date(now));
  let untilDue = 0;
  const reviews = [];
  for (let left = among(1, 14); left > 0; left--) {
    const since = reviews.length === 0 ? among(0, 30 * DAY) : gap(untilDue);
    now += since * MINUTE;
    const before = reviews.length === 0 ? 0 : scheduler.get_retrievability(card, new Date(now), false);
    const given = rating(mood);
    card = scheduler.next(card, new Date(now), given).card;
    untilDue = (card.due.getTime() - now) / MINUTE;
    reviews.push([since, given, card.state, card.stability, card.difficulty, untilDue, before].join(','));
  }
  return reviews.join(' ');
}

const text = Array.from({ length: HISTORIES }, history).join('\n') + '\n';
const packed = gzipSync(text, { level: 9 });
writeFileSync(new URL('../resources/fsrs/histories.txt.gz', import.meta.url), packed);
console.log(`${HISTORIES} histories, ${text.split(/[ \n]/).length - 1} reviews, ${packed.length} bytes`);

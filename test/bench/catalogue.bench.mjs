import { createModelIndex } from '../../dist/catalogue/search/model-index.js';
import { createRandom, makeModels } from './made-up-models.mjs';

/**
 * How long the catalogue's search takes: `npm run bench:catalogue [models] [seed]`. Run node with
 * `--expose-gc` to have the memory told to the megabyte.
 */
const MODELS = Number(process.argv[2] ?? 5_000);
const SEED = Number(process.argv[3] ?? 5);
const QUERIES = 300;
/** An inline answer has as many. */
const SHOWN = 50;
const MOST_P99 = 10;

const table = [];
const failures = [];
const say = (what, figure) => {
  table.push([what, figure]);
  process.stderr.write(`${what}: ${figure}\n`);
};

const inOrder = (times) => times.toSorted((one, other) => one - other);
const at = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

function shown(times) {
  const sorted = inOrder(times);
  const [p50, p99, max] = [0.5, 0.99, 1].map((share) => `${at(sorted, share).toFixed(2)} ms`);
  return `p50 ${p50}, p99 ${p99}, max ${max} (${times.length})`;
}

function heap() {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

function timed(act) {
  const began = performance.now();
  act();
  return performance.now() - began;
}

const models = makeModels(MODELS, SEED);
const random = createRandom(SEED + 1);
const pick = (list) => list[Math.floor(random() * list.length)];
const unaccented = (text) =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
const someWords = (count) => {
  const words = pick(models).title.split(/\s+/u);
  const from = Math.floor(random() * Math.max(1, words.length - count));
  return words.slice(from, from + count).join(' ');
};

/** The text with a letter left out, or two swapped. */
function mistyped(text) {
  const spot = 1 + Math.floor(random() * Math.max(1, text.length - 2));
  return random() < 0.5
    ? text.slice(0, spot) + text.slice(spot + 1)
    : text.slice(0, spot) + text.slice(spot + 1, spot + 2) + text[spot] + text.slice(spot + 2);
}

const ABBREVIATED = [
  'CCHC',
  'tthc',
  'dvctt ubnd',
  'mclt nha trang',
  'cbccvc',
  'hs đất đai',
  'cntt tp',
];
const ENGLISH = [
  'one-stop shop',
  'online public service',
  'digital transformation',
  'satisfaction survey',
  'training',
  'e-government of the province',
];
const COMMON = [
  'một',
  'hành chính',
  'của các',
  'cong tac',
  'nguoi dan',
  'theo quy dinh cua phap luat',
];

const KINDS = {
  'as written': () => someWords(4),
  'without accents': () => unaccented(someWords(4)),
  'a whole title': () => unaccented(pick(models).title),
  'as one types': () => {
    const text = unaccented(someWords(3));
    return text.slice(0, 1 + Math.floor(random() * text.length));
  },
  'one or two letters': () => unaccented(someWords(1)).slice(0, 1 + Math.floor(random() * 2)),
  mistyped: () => mistyped(unaccented(someWords(3))),
  joined: () => unaccented(someWords(4)).replaceAll(' ', ''),
  abbreviated: () => pick(ABBREVIATED),
  English: () => pick(ENGLISH),
  'common words': () => pick(COMMON),
  'unit and year': () => `${pick(models).unitName} ${pick(models).year}`,
  'words of a text': () => {
    const words = pick(models).text.split(/\s+/u);
    const from = Math.floor(random() * (words.length - 5));
    return words.slice(from, from + 5).join(' ');
  },
  'a pasted page': () => pick(models).text,
  nonsense: () => Math.floor(random() * 1e16).toString(36),
};

const before = heap();
const index = createModelIndex();
const puts = models.map((model) => timed(() => index.put(model)));
say(
  `${MODELS} models of ${Math.round(models.reduce((sum, { text }) => sum + text.length, 0) / MODELS)} characters indexed in`,
  `${(puts.reduce((sum, one) => sum + one, 0) / 1000).toFixed(2)} s`,
);
say('  each put', shown(puts));
say('  memory it takes', `${(heap() - before).toFixed(0)} MB`);

const everything = [];
for (const [kind, make] of Object.entries(KINDS)) {
  const queries = Array.from({ length: QUERIES }, make);
  for (const query of queries.slice(0, 20)) index.search(query, SHOWN);
  const times = queries.map((query) => timed(() => index.search(query, SHOWN)));
  everything.push(...times);
  say(kind, shown(times));
}
say('all of these', shown(everything));
say(
  'common words without a limit',
  shown(Array.from({ length: QUERIES }, () => timed(() => index.search(pick(COMMON))))),
);

const replaced = models.slice(0, 500);
say('replace a model', shown(replaced.map((model) => timed(() => index.put(model)))));
say(
  'search after a replacement',
  shown(
    replaced.slice(0, 200).map((model) => {
      index.put(model);
      return timed(() => index.search('mot cua', SHOWN));
    }),
  ),
);

const p99 = at(inOrder(everything), 0.99);
if (p99 > MOST_P99) failures.push(`p99 is ${p99.toFixed(2)} ms`);
const width = Math.max(...table.map(([what]) => what.length));
process.stdout.write(
  `\n${table.map(([what, figure]) => `${what.padEnd(width)}  ${figure}`).join('\n')}\n`,
);
for (const failure of failures) process.stderr.write(`Failed: ${failure}\n`);
process.exit(failures.length > 0 ? 1 : 0);

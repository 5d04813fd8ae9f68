/** Each figure: what it is, its unit, and the limit beside hand-written HTML (`times`), above it (`plus`) or by itself. */
const figures = [
  { name: 'render', title: 'render', unit: 'ms', times: 2.5, aim: 2 },
  { name: 'key', title: 'CPU per key', unit: 'ms', plus: 1 },
  { name: 'toggle', title: 'toggle a radio', unit: 'ms', times: 2 },
  { name: 'validate', title: 'validate all', unit: 'ms', times: 2 },
  { name: 'nodes', title: 'DOM nodes', unit: '', times: 1.5, aim: 1.2 },
  { name: 'listeners', title: 'listeners', unit: '', most: 19 },
  { name: 'heap', title: 'JS heap', unit: 'MB', most: 3 },
];

const digits = (number, unit) =>
  unit === '' ? String(Math.round(number)) : number.toFixed(unit === 'ms' && number >= 100 ? 0 : 1);

function verdict({ times, aim, plus, most }, mine, plain) {
  const limit = times ? `≤ ${times} ×` : plus ? `≤ +${plus} ms` : `≤ ${most}`;
  const value = times ? mine / plain : plus ? mine - plain : mine;
  const met = value <= (times ?? plus ?? most);
  const shown = times
    ? `${value.toFixed(2)} ×`
    : plus
      ? `${value >= 0 ? '+' : ''}${value.toFixed(2)} ms`
      : '';
  return [shown, limit, met ? (aim && value <= aim ? 'met, aim too' : 'met') : 'NOT MET'];
}

/** Prints one table: hand-written, co-form, how they stand to each other, the limit. */
export function printTable(n, { 'hand-written': plain, 'co-form': mine }) {
  console.log(`\n${n} questions on one page, medians\n`);
  console.log('| | hand-written | co-form | co-form beside it | limit | |');
  console.log('|---|--:|--:|--:|--:|---|');
  for (const figure of figures) {
    const { name, title, unit } = figure;
    const cell = (value) => `${digits(value, unit)} ${unit}`.trim();
    const rest = mine ? verdict(figure, mine[name], plain[name]) : ['', '', 'not measured'];
    console.log(
      `| ${title} | ${cell(plain[name])} | ${mine ? cell(mine[name]) : '–'} | ${rest.join(' | ')} |`,
    );
  }
}

/** Prints what is left behind by mounting and unmounting. */
export function printLeak(n, sides) {
  console.log(`\nGrowth for each of 20 times mounted and unmounted, ${n} questions\n`);
  console.log('| | JS heap | DOM nodes | listeners |');
  console.log('|---|--:|--:|--:|');
  for (const [side, { heapKb, nodes, listeners }] of Object.entries(sides)) {
    console.log(`| ${side} | ${heapKb.toFixed(1)} kB | ${nodes.toFixed(1)} | ${listeners.toFixed(1)} |`);
  }
  console.log('');
}

// Rows of the result: what is measured, its value, its goal, and what it was made of.
const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
export const median = (numbers) => sorted(numbers)[numbers.length >> 1];

const number = (value) => value.toLocaleString('en', {maximumFractionDigits: Math.abs(value) < 20 ? 2 : 0});
/** The middle of several measurements, and how far the others are from it. */
const spread = (values, unit) => {
  const all = sorted(values);
  const noise = Math.round(
    ((all[Math.floor(all.length * 0.75)] - all[Math.floor(all.length * 0.25)]) / 2 / median(all)) * 100,
  );
  return `${number(median(all))} ${unit}${values.length > 1 ? ` ±${noise} %` : ''}`;
};

/** A figure with the most that it may be. */
export const goal = (figure, value, most, unit = '', detail = '') => {
  const values = [value].flat();
  return {
    figure,
    value: `${number(median(values))} ${unit}`,
    goal: `≤ ${number(most)} ${unit}`,
    isMet: median(values) <= most ? 'ok' : 'over',
    detail: detail || (values.length > 1 ? spread(values, unit) : ''),
  };
};

/** Ratio of our time to the other. */
export const ratio = (figure, ours, others, most, unit = 'ms') =>
  goal(figure, median(ours) / median(others), most, '×', `${spread(ours, unit)} : ${spread(others, unit)}`);

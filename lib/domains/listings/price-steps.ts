/** Whole steps of prices within the limits, both ends included, and the ranges of prices at their edges that are no whole step. */
export interface StepsWithin {
  steps: [first: number, last: number] | undefined;
  edges: [from: number, to: number][];
}

const MOST_PRICE = 2_147_483_647;

/** Number of digits and the leading two, as the SQL function price_step has it: 1890 → 418, 5 → 150. Steps are in the order of prices. */
export const priceStep = (price: number): number => String(price).length * 100 + Number(`${price}0`.slice(0, 2));

export function priceStepsWithin(from = 0, to = MOST_PRICE): StepsWithin {
  const first = from === lowestOfItsStep(from) ? from : nextLowest(from);
  const end = to === MOST_PRICE || nextLowest(to) === to + 1 ? to : lowestOfItsStep(to) - 1;
  if (first > end) return { steps: undefined, edges: [[from, to]] };
  const edges: [number, number][] = [
    [from, first - 1],
    [end + 1, to],
  ];
  return { steps: [priceStep(first), priceStep(end)], edges: edges.filter(([low, high]) => low <= high) };
}

/** Whether no step lies on both sides of one of the prices. */
export const areStepBorders = (prices: readonly number[]): boolean => prices.every((price) => price === lowestOfItsStep(price));

/** SQL of the lowest price of a step, as float8, for the highest steps are of prices that an integer does not hold. */
export const lowestOfStepSql = (step: string): string => `floor((${step} % 100) * power(10::float8, ${step} / 100 - 2) + 1e-6)`;

/** The prices of a step, both ends included. */
export function pricesOfStep(step: number): [from: number, to: number] {
  const [digits, leading] = [Math.floor(step / 100), step % 100];
  if (digits === 1) return [leading / 10, leading / 10];
  const width = 10 ** (digits - 2);
  return [leading * width, Math.min(MOST_PRICE, (leading + 1) * width - 1)];
}

const widthOf = (price: number): number => 10 ** Math.max(0, String(price).length - 2);
const lowestOfItsStep = (price: number): number => Math.floor(price / widthOf(price)) * widthOf(price);
const nextLowest = (price: number): number => lowestOfItsStep(price) + widthOf(price);

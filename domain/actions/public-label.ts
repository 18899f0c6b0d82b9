/** How people outside call an Action: its country and a Roman numeral by order. Computed, so it may change. */
export function publicLabel({ country, order }: { country: string; order: number }): string {
  return `${country} ${roman(order)}`;
}

/** A positive whole number in Roman numerals. */
export function roman(number: number): string {
  let left = number;
  return NUMERALS.map(([value, sign]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return sign.repeat(times);
  }).join("");
}

const NUMERALS = [
  [1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"],
] as const;

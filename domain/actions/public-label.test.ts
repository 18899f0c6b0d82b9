import { expect, it } from "vitest";
import { publicLabel, roman } from "./public-label";

it("the public label is the country and a Roman numeral by order", () => {
  expect(publicLabel({ country: "Belarus", order: 3 })).toBe("Belarus III");
});

it.each([[1, "I"], [4, "IV"], [9, "IX"], [14, "XIV"], [40, "XL"], [99, "XCIX"], [1994, "MCMXCIV"]])("%i is written %s", (number, text) => {
  expect(roman(number)).toBe(text);
});

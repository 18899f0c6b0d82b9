/** True for text that could be the reference of a request; everything else is unknown without asking the database. */
export function isRequestReference(text: string): boolean {
  return /^R-\d{4}-\d{4,8}$/.test(text);
}

/** 2016 and 7 make `R-2016-0007`. */
export function requestReferenceOf(year: string, number: number): string {
  return `R-${year}-${String(number).padStart(4, "0")}`;
}

/**
 * Is the place the area itself or below it? Codes of regions are read by their dots (Kepmendagri 300.2.2-2430/2025): 31.7 is
 * not above 31.71.
 */
export function liesIn(place: string, area: string): boolean {
  return `${place}.`.startsWith(`${area}.`);
}

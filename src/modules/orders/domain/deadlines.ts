const hourMs = 3_600_000;

/**
 * Until when a maker may answer: a quarter of the time that is left before the food must arrive, at least one hour and at
 * most a day, and never after the food is due.
 */
export function answerDueAt(sentAt: Date, arriveAt: Date): Date {
  const left = arriveAt.getTime() - sentAt.getTime();
  const window = Math.min(Math.max(left / 4, hourMs), 24 * hourMs);
  return new Date(sentAt.getTime() + Math.max(0, Math.min(window, left)));
}

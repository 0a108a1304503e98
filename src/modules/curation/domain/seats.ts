import type { Level } from './process.ts';

/** A seat at the present level, round and panel of a piece. */
export type Seat = {
  readonly id: string;
  readonly personId: string;
  readonly state: 'held' | 'done' | 'released' | 'recused';
  readonly leaseUntil: Date;
};

/** A seat is used up by who decided from it, and by who holds it while the lease runs. */
export function isTaken(seat: Seat, now: Date): boolean {
  return seat.state === 'done' || isHeld(seat, now);
}

/** Somebody sits there now. */
export function isHeld(seat: Seat, now: Date): boolean {
  return seat.state === 'held' && seat.leaseUntil > now;
}

/** Seats that are left for others than this person: what he holds himself does not count against him. */
export function freeSeats(
  { panel }: Pick<Level, 'panel'>,
  seats: readonly Seat[],
  personId: string,
  now: Date,
): number {
  return panel - seats.filter((seat) => seat.personId !== personId && isTaken(seat, now)).length;
}

/** Has everybody of the panel given his marks? The seat that is just being used counts. */
export function isComplete({ panel }: Pick<Level, 'panel'>, seats: readonly Seat[], own: string): boolean {
  return seats.filter((seat) => seat.state === 'done' || seat.id === own).length >= panel;
}

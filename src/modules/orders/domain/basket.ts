import type { Rupiah } from '../../../kernel/rupiah.ts';
import type { Funds } from '../../budget/public.ts';
import type { Capacity, OfferedProduct } from '../../catalogue/public.ts';
import type { MeetingShape, PermitState, Policy } from '../../meetings/public.ts';
import type { Withholding } from '../../tax/public.ts';
import type { OwnPart } from './lead-time.ts';

/** A line of the basket as the buyer sends it, with the price that he saw. */
export type BasketLine = {
  readonly productId: string;
  readonly quantity: number;
  readonly seenPrice: Rupiah;
};

export type PackageFacts = {
  readonly id: string;
  readonly budgetLineId: string;
  readonly state: string;
  readonly year: number;
};

/** Everything that a checkout is decided from, loaded under locks. */
export type CheckoutFacts = {
  readonly meeting: MeetingFacts;
  readonly rupPackage: PackageFacts;
  readonly offers: ReadonlyMap<string, OfferedProduct>;
  readonly funds: Funds;
  readonly capacities: ReadonlyMap<string, Capacity>;
  /** Portions that live orders of this meeting already have, by kind: a changed order leaves itself out. */
  readonly alreadyOrdered: { readonly meal: number; readonly snack: number };
  /** What the basket holds already (a changed order's own hold, portions and products), which its new form may use again. */
  readonly own: OwnPart;
};

export type PlannedLine = {
  readonly offer: OfferedProduct;
  readonly quantity: number;
  readonly unitPrice: Rupiah;
  readonly taxTreatment: 'catering' | 'goods';
};

/** One order of the basket: all lines of one supplier. */
export type PlannedOrder = {
  readonly supplier: OfferedProduct['supplier'];
  readonly lines: readonly PlannedLine[];
  readonly gross: Rupiah;
  readonly tax: Withholding;
  readonly portions: number;
};

export type Plan = { readonly orders: readonly PlannedOrder[]; readonly policy: readonly PolicyNote[] };

/** A meeting as a checkout reads it, with the policies that are in force. */
export type MeetingFacts = MeetingShape & {
  readonly id: string;
  readonly unitId: string;
  readonly room: string;
  readonly address: string;
  readonly regionCode: string;
  readonly headcount: number;
  readonly state: 'scheduled' | 'cancelled';
  readonly permitState: PermitState;
  readonly version: number;
  readonly policies: readonly Policy[];
};

/** A policy that an order went beyond, and why it could: kept on the order. */
export type PolicyNote = { readonly rule: string; readonly outcome: 'recorded' | 'permitted' };

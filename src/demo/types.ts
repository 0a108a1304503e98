import type { Rupiah } from '../kernel/rupiah.ts';
import type { Text } from '../kernel/text.ts';
import type { Day } from '../kernel/time.ts';

/**
 * Shapes of the demonstration data. Everything is pure and deterministic: keys are stable slugs, references
 * between the lists are by key, money is whole rupiah, days are `YYYY-MM-DD`, instants are `Date`.
 */

export type DemoRegion = {
  /** Ministry code: `31`, `31.71`, `31.71.01`, `31.71.01.1001`. */
  readonly code: string;
  readonly name: string;
  readonly level: 'province' | 'city' | 'district' | 'village';
  readonly parent: string | null;
};

export type DemoHoliday = {
  readonly day: Day;
  readonly name: string;
  readonly kind: 'national' | 'joint_leave';
};

export type DemoUnit = {
  readonly key: string;
  /** Code in the shape of SIPD: `5.02.0.00.0.00.01.0000`. */
  readonly code: string;
  readonly name: string;
  readonly kind: 'skpd' | 'ukpd';
  /** Key of the unit above; parents stand before their children in the list. */
  readonly parentKey: string | null;
  /** The kelurahan the office stands in. */
  readonly regionCode: string;
  readonly address: string;
  /** Meeting rooms, most used first; never empty. */
  readonly rooms: readonly string[];
};

export type DemoPosition =
  | 'requester'
  | 'budget_authority'
  | 'commitment_officer'
  | 'procurement_officer'
  | 'receiver'
  | 'finance_officer'
  | 'treasurer'
  | 'assistant_treasurer'
  | 'supplier'
  | 'supplier_owner'
  | 'companion'
  | 'district_officer'
  | 'city_officer'
  | 'curator'
  | 'department_head'
  | 'city_admin'
  | 'auditor';

export type DemoAssignment = {
  readonly position: DemoPosition;
  /** Units of the decree; empty for positions of a business, an area or the whole government. */
  readonly unitKeys: readonly string[];
  /** Set for the positions of a business only. */
  readonly supplierKey?: string;
  /** The area of a regional position. */
  readonly regionCode?: string;
  /** Owner of the business or member of its team; set for the positions of a business only. */
  readonly supplierRole?: 'owner' | 'member';
  /** plt: acting in a vacant position; plh: acting for somebody who is away for days. */
  readonly kind: 'definitive' | 'plt' | 'plh';
  /** Title of the decree, for example `SK Sekretaris Kota Nomor 12 Tahun 2026`. */
  readonly decree: string;
  readonly from: Day;
  readonly until: Day | null;
};

export type DemoPerson = {
  readonly username: string;
  /** With title: `Rina Kusumawati, S.E.`. */
  readonly name: string;
  /** 18 digits of a civil servant, null for people of a business. */
  readonly nip: string | null;
  readonly email: string;
  /** The main team is named on the sign-in page; everybody else only lives in the history. */
  readonly main: boolean;
  readonly assignments: readonly DemoAssignment[];
};

export type DemoTaxStatus = {
  /** statement_500m: own statement of turnover up to Rp500 million; certificate_pp55: Surat Keterangan PP 55/2022. */
  readonly kind: 'statement_500m' | 'certificate_pp55' | 'none';
  readonly number: string | null;
  readonly from: Day | null;
  readonly until: Day | null;
};

export type DemoSupplier = {
  readonly key: string;
  readonly name: string;
  readonly ownerName: string;
  readonly kind: 'jakpreneur' | 'non_jakpreneur';
  readonly legalForm: 'individual' | 'cv' | 'pt' | 'koperasi';
  /** 13 digits. */
  readonly nib: string;
  /** 16 digits. */
  readonly npwp: string;
  /** 16 digits of the owner, in the shape of a NIK but with the impossible month 13, so that it is nobody's. */
  readonly nik: string;
  /** `08` and 10 more digits. */
  readonly phone: string;
  /** The kelurahan of the kitchen. */
  readonly regionCode: string;
  readonly address: string;
  /** A kitchen in somebody's home: the public sees the kelurahan, not the address. */
  readonly homeKitchen: boolean;
  readonly size: 'micro' | 'small';
  readonly taxStatus: DemoTaxStatus;
  readonly bank: { readonly name: string; readonly number: string; readonly holder: string };
  /** Day of joining e-Order. */
  readonly since: Day;
  readonly story: Text;
  /** Portions a day. */
  readonly dailyCapacity: number;
  readonly leadTimeHours: number;
  /** Region codes served, cities (`31.71`) or kecamatan (`31.71.01`). */
  readonly zones: readonly string[];
  /** Weekdays without work, 0 Sunday to 6 Saturday. */
  readonly closedWeekdays: readonly number[];
  /** Single days without work. */
  readonly closedDays: readonly Day[];
};

/** What is drawn: see `renderPicture`. Equal recipes give equal pictures. */
export type PictureRecipe = {
  readonly base: 'plate' | 'leaf' | 'box' | 'bowl' | 'basket' | 'tray';
  /** One to four pieces of food, the hero first: icons of `lists/emoji.ts` or drawings of `picture-*.ts`. */
  readonly pieces: readonly string[];
  readonly garnish: 'none' | 'herb' | 'chili' | 'lime' | 'flower';
  readonly tone: 'cream' | 'clay' | 'teal' | 'rose' | 'sand';
};

export type DemoTier = { readonly from: number; readonly price: Rupiah };

export type DemoProduct = {
  readonly key: string;
  readonly supplierKey: string;
  readonly name: string;
  readonly description: Text;
  /** Components of one portion, in the order they are read. */
  readonly menu: readonly string[];
  readonly kind: 'snack' | 'meal';
  readonly taxTreatment: 'catering' | 'goods';
  readonly unit: 'kotak' | 'porsi';
  /** Price of one unit, tax included. */
  readonly price: Rupiah;
  /** Lower prices for larger orders, rising `from`, falling price; may be empty. */
  readonly tiers: readonly DemoTier[];
  readonly minPortions: number;
  readonly maxPortions: number;
  readonly leadTimeHours: number;
  readonly vegetarian: boolean;
  readonly spicy: boolean;
  readonly allergens: readonly DemoAllergen[];
  /** `ID` and 17 digits, or null for a product that is not certified (yet). */
  readonly halalNumber: string | null;
  /** Null when there is no number or when it holds without end. */
  readonly halalExpiry: Day | null;
  /** SPP-IRT number, 15 digits and a dash with two, for packed snacks; else null. */
  readonly pirt: string | null;
  readonly grade: 'A' | 'B' | 'C' | 'D';
  /** Day the curation was passed. */
  readonly passedAt: Day;
  readonly shelfLifeHours: number;
  readonly packaging: Text;
  readonly picture: PictureRecipe;
};

export type DemoAllergen = 'gluten' | 'egg' | 'milk' | 'peanut' | 'soy' | 'fish' | 'shellfish' | 'sesame';

export type DemoBudgetLine = {
  readonly key: string;
  readonly year: number;
  readonly unitKey: string;
  readonly programCode: string;
  readonly programName: string;
  readonly activityCode: string;
  readonly activityName: string;
  /** `7.02.01.1.06.0009`. */
  readonly subActivityCode: string;
  readonly subActivityName: string;
  /** Always `5.1.02.01.01.0052`. */
  readonly accountCode: string;
  readonly accountName: string;
  readonly fund: string;
  /** Never less than the sum of the line's packages. */
  readonly ceiling: Rupiah;
};

export type DemoPackage = {
  readonly key: string;
  readonly year: number;
  readonly unitKey: string;
  readonly budgetLineKey: string;
  /** RUP id, 8 digits. */
  readonly rupId: string;
  readonly name: string;
  readonly method: 'direct_procurement' | 'e_purchasing' | 'swakelola';
  readonly kind: 'goods' | 'services';
  readonly ceiling: Rupiah;
  /** How far stages 1 to 3 have come; orders of `pastOrders` only use `ready` ones. */
  readonly state:
    | 'awaiting_budget_authority'
    | 'awaiting_preparation'
    | 'awaiting_procurement_officer'
    | 'ready';
};

/**
 * Where an order stands at the end of its plan.
 * - `submitted` waits for the procurement officer; `checked` (a large order) for the signature of the commitment officer;
 *   `sent` for the supplier; `accepted`, `dispatched` wait for the supplier's next step;
 * - `delivered` handed over, waits for the receiver's inspection; `code_locked` the same with the code typed wrongly five times,
 *   waits for the requester's new code; `inspected` waits for the commitment officer;
 * - `received`, `partially_received` confirmed by the commitment officer, no payment papers yet (receipt to be written by the supplier);
 * - `awaiting_verification` papers are with the finance officer; `ready_to_pay` with the treasurer; `autodebit_requested` with the budget authority;
 * - `paid` waits for closing; `closed` is the end; `declined`, `expired`, `cancelled` ended without delivery.
 */
export type DemoOutcome =
  | 'submitted'
  | 'checked'
  | 'sent'
  | 'accepted'
  | 'dispatched'
  | 'delivered'
  | 'code_locked'
  | 'inspected'
  | 'received'
  | 'partially_received'
  | 'awaiting_verification'
  | 'ready_to_pay'
  | 'autodebit_requested'
  | 'paid'
  | 'closed'
  | 'declined'
  | 'expired'
  | 'cancelled';

export type DemoOrderLine = {
  readonly productKey: string;
  readonly quantity: number;
  /** Unit price at this quantity, tiers applied. */
  readonly price: Rupiah;
  /** Counted at the hand-over; null when nothing was counted yet. */
  readonly received: number | null;
};

/** Instants of the steps, rising; null for a step that was not reached (or not taken). */
export type DemoTimes = {
  readonly submittedAt: Date;
  readonly sentAt: Date | null;
  /** Accepted, declined or, for `expired`, the end of the supplier's time. */
  readonly answeredAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly dispatchedAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly inspectedAt: Date | null;
  readonly confirmedAt: Date | null;
  /** The supplier writes the receipt (kuitansi), which files the payment papers. */
  readonly invoicedAt: Date | null;
  readonly verifiedAt: Date | null;
  readonly autodebitRequestedAt: Date | null;
  readonly paidAt: Date | null;
  readonly closedAt: Date | null;
};

export type DemoRating = { readonly accuracy: number; readonly service: number; readonly timeliness: number };

export type DemoOrder = {
  readonly key: string;
  readonly unitKey: string;
  readonly packageKey: string;
  /** Budget year of package and meeting. */
  readonly year: number;
  /** Title of the meeting. */
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly room: string;
  readonly address: string;
  readonly regionCode: string;
  readonly attendeeKind: 'internal' | 'other_units' | 'public';
  readonly headcount: number;
  readonly supplierKey: string;
  /** One line or two (snack and meal), each for the whole headcount. */
  readonly lines: readonly DemoOrderLine[];
  /** Sum of quantity times price; at most Rp50 million. */
  readonly gross: Rupiah;
  /** Reason of PA/KPA where a line's price is above the ceiling per head or the meeting is internal; else null. */
  readonly permitReason: string | null;
  readonly outcome: DemoOutcome;
  /** Sentence for declined and cancelled orders, and for what was missing at a partial delivery; else null. */
  readonly reason: string | null;
  readonly method: 'manual' | 'autodebit';
  readonly times: DemoTimes;
  /** Minutes after the promised time (the start of the meeting minus 30 minutes); negative is early; null if not delivered. */
  readonly deliveredMinutesLate: number | null;
  /** Working days from the confirmation to the payment; null if not paid. */
  readonly daysToPay: number | null;
  /** 1 to 5 each; only closed orders. */
  readonly rating: DemoRating | null;
  readonly ratingNote: string | null;
};

import type { ColumnType, Generated, GeneratedAlways, Insertable, Selectable, Updateable } from 'kysely';
import type { Json } from '../../kernel/canonical-json.ts';

/** jsonb: read parsed, written as JSON text (the driver would turn an array into a PostgreSQL array). */
type JsonColumn<T> = ColumnType<T, string, string>;
type JsonWithDefault = ColumnType<Json, string | undefined, string>;

export type EventTable = {
  id: string;
  at: Date;
  command: string;
  actor_id: string | null;
  actor_name: string;
  assignment_id: string | null;
  position: string | null;
  decree: string | null;
  acting: 'definitive' | 'plt' | 'plh' | null;
  key: string;
  input_hash: string;
  result: JsonColumn<Json>;
  public_facts: string;
  private_facts: string;
  salt: string;
  hash: string;
};

export type EventSubjectTable = {
  subject_type: string;
  subject_id: string;
  event_id: string;
};

export type EventUnsequencedTable = {
  event_id: string;
};

export type EventPositionTable = {
  position: bigint;
  event_id: string;
};

export type RelayCursorTable = {
  name: string;
  position: bigint;
};

export type TaskTable = {
  id: string;
  subject_type: string;
  subject_id: string;
  command: string;
  position: string;
  unit_id: string | null;
  supplier_id: string | null;
  region_code: string | null;
  person_id: string | null;
  opened_at: Date;
  due_at: Date | null;
  opened_by: string;
  closed_at: Date | null;
  closed_by: string | null;
};

export type FileTable = {
  id: string;
  name: string;
  media_type: string;
  size: bigint;
  sha256: string;
  purpose: string;
  uploaded_by: string | null;
  uploaded_at: Date;
};

export type StagedUploadTable = {
  sha256: string;
  staged_by: string | null;
  staged_at: Date;
};

export type NumberSeriesTable = {
  series: string;
  unit_id: string;
  year: number;
  last: number;
};

export type DocumentTable = {
  id: string;
  series: string;
  unit_id: string;
  year: number;
  number: number;
  label: string;
  code: string;
  subject_type: string;
  subject_id: string;
  facts: JsonColumn<Json>;
  facts_hash: string;
  issued_at: Date;
  issued_by: string;
  supersedes: string | null;
};

export type DocumentFileTable = {
  document_id: string;
  file_id: string;
};

export type HolidayTable = {
  day: string;
  name: string;
  kind: string;
};

export type PolicyTable = {
  id: string;
  kind: string;
  effect: 'block' | 'permit' | 'record';
  params: JsonColumn<Json>;
  rule: string;
  valid_from: string;
  valid_to: string | null;
};

export type RegionTable = {
  code: string;
  name: string;
  level: 'provinsi' | 'kabupaten_kota' | 'kecamatan' | 'kelurahan';
  parent: string | null;
};

export type UnitTable = {
  id: string;
  code: string;
  name: string;
  kind: 'skpd' | 'ukpd';
  parent_id: string | null;
  region_code: string;
  address: string;
  rooms: JsonWithDefault;
  bank_name: string | null;
  bank_account: string | null;
  version: Generated<number>;
};

export type PersonTable = {
  id: string;
  username: string;
  name: string;
  nip: string | null;
  email: string | null;
  password_hash: string;
  lang: Generated<'id' | 'en'>;
  active: Generated<boolean>;
  version: Generated<number>;
};

export type AssignmentTable = {
  id: string;
  person_id: string;
  position: string;
  supplier_id: string | null;
  region_code: string | null;
  kind: 'definitive' | 'plt' | 'plh';
  decree: string;
  valid_from: string;
  valid_to: string | null;
  version: Generated<number>;
};

export type AssignmentUnitTable = {
  assignment_id: string;
  unit_id: string;
};

export type SessionTable = {
  token_hash: string;
  person_id: string;
  created_at: Date;
  expires_at: Date;
  device: string;
};

export type SignInAttemptTable = {
  id: string;
  username: string;
  address: string;
  at: Date;
  succeeded: boolean;
};

export type SupplierTable = {
  id: string;
  name: string;
  owner_name: string;
  kind: 'jakpreneur' | 'non_jakpreneur';
  legal_form: 'individual' | 'cv' | 'pt' | 'cooperative';
  size: 'micro' | 'small';
  state: 'pending' | 'active' | 'suspended' | 'banned';
  nik: string;
  birth_date: string | null;
  /** Only a pending maker may lack it, and the bank account. */
  nib: string | null;
  npwp: string | null;
  phone: string;
  email: string | null;
  /** Rupiah, without land and building; with the sales it gives the size (PP 7/2021 art. 35). */
  capital: bigint | null;
  yearly_sales: bigint | null;
  registered_via: Generated<'self' | 'assisted' | 'import' | 'load'>;
  registered_at: Date | null;
  phone_confirmed_at: Date | null;
  consent_at: Date | null;
  consent_version: string | null;
  /** Coded fixes that the companion asked for. */
  returned_for: JsonColumn<Json> | null;
  region_code: string;
  address: string;
  tax_status: 'statement_500m' | 'certificate_pp55' | 'none';
  tax_document: string | null;
  tax_valid_to: string | null;
  bank_name: string | null;
  bank_account: string | null;
  bank_holder: string | null;
  /** Null after a change until it is checked again; nothing is paid to it then. */
  bank_checked_at: Date | null;
  story_id: Generated<string>;
  story_en: Generated<string>;
  daily_capacity: number;
  zones: JsonWithDefault;
  closed_weekdays: JsonWithDefault;
  since: string;
  version: Generated<number>;
};

/** Why the program or an officer took a product off the shelf. */
export type HiddenReason =
  | 'certificate_expired'
  | 'no_halal'
  | 'curation_expired'
  | 'supplier_suspended'
  | 'food_safety';

export type ProductTable = {
  id: string;
  supplier_id: string;
  state: 'draft' | 'listed' | 'hidden' | 'withdrawn';
  current_version_id: string | null;
  hidden_reason: HiddenReason | null;
  halal_number: string | null;
  halal_valid_to: string | null;
  pirt_number: string | null;
  version: Generated<number>;
};

export type ProductVersionTable = {
  id: string;
  product_id: string;
  number: number;
  name: string;
  description_id: string;
  description_en: string;
  menu: JsonColumn<Json>;
  kind: 'meal' | 'snack';
  tax_treatment: 'catering' | 'goods';
  unit_name: string;
  vegetarian: boolean;
  spicy: boolean;
  allergens: JsonColumn<Json>;
  composition: JsonWithDefault;
  shelf_life_hours: number;
  packaging_id: string;
  packaging_en: string;
  picture: string;
  photos: JsonWithDefault;
  grade: 'A' | 'B' | 'C' | 'D';
  passed_at: Date;
};

export type OfferTable = {
  product_id: string;
  price: bigint;
  tiers: JsonWithDefault;
  min_quantity: number;
  max_quantity: number;
  lead_time_hours: number;
  pending: JsonColumn<Json> | null;
  version: Generated<number>;
};

export type SupplierCapacityTable = {
  supplier_id: string;
  day: string;
  capacity: number;
  taken: Generated<number>;
};

export type BudgetLineTable = {
  id: string;
  unit_id: string;
  year: number;
  sub_activity_code: string;
  sub_activity_name: string;
  account_code: string;
  account_name: string;
  fund: string;
};

export type RupPackageTable = {
  id: string;
  rup_id: string;
  replaces_rup_id: string | null;
  unit_id: string;
  budget_line_id: string;
  year: number;
  name: string;
  method: 'direct_procurement' | 'e_purchasing' | 'swakelola';
  kind: 'goods' | 'services';
  state: 'awaiting_disposition' | 'awaiting_documents' | 'awaiting_officer' | 'ready' | 'closed' | 'replaced';
  commitment_officer_id: string | null;
  procurement_officer_id: string | null;
  version: Generated<number>;
};

export type RupRevisionTable = {
  old_rup_id: string;
  package_id: string;
  event_id: string;
};

export type PackageDocumentTable = {
  id: string;
  package_id: string;
  kind: 'kak' | 'specification' | 'hps' | 'other';
  source: 'template' | 'upload';
  body: string | null;
  file_id: string | null;
  attached_by: string;
};

export type AccountTable = {
  id: string;
  kind: 'allotment' | 'available' | 'held' | 'spent';
  owner_type: 'budget_line' | 'rup_package';
  owner_id: string;
};

export type BalanceTable = {
  owner_id: string;
  owner_type: 'budget_line' | 'rup_package';
  allotment_account: string;
  available_account: string;
  held_account: string;
  spent_account: string;
  ceiling: bigint;
  held: Generated<bigint>;
  spent: Generated<bigint>;
};

export type TransferTable = {
  id: string;
  at: Date;
  debit_account: string;
  credit_account: string;
  amount: bigint;
  reason: 'allot' | 'deallot' | 'hold' | 'release' | 'spend';
  order_id: string | null;
  event_id: string;
};

export type MeetingTable = {
  id: string;
  unit_id: string;
  package_id: string;
  title: string;
  starts_at: Date;
  ends_at: Date;
  room: string;
  address: string;
  region_code: string;
  attendee_kind: 'internal' | 'other_units' | 'public';
  mode: Generated<'offline' | 'online'>;
  headcount: number;
  state: 'scheduled' | 'cancelled';
  permit_state: 'none' | 'requested' | 'granted' | 'refused';
  permit_reason: string | null;
  permit_answer: string | null;
  created_by: string;
  version: Generated<number>;
};

export type PurchaseOrderTable = {
  id: string;
  number: string;
  verification_code: string;
  unit_id: string;
  supplier_id: string;
  meeting_id: string;
  package_id: string;
  budget_line_id: string;
  state:
    | 'submitted'
    | 'checked'
    | 'sent'
    | 'accepted'
    | 'dispatched'
    | 'delivered'
    | 'inspected'
    | 'received'
    | 'verified'
    | 'payment_requested'
    | 'paid'
    | 'closed'
    | 'declined'
    | 'expired'
    | 'cancelled';
  bill_returned_reason: string | null;
  gross: bigint;
  withheld: bigint;
  tax: JsonColumn<Json>;
  held: bigint;
  spent: Generated<bigint>;
  portions: number;
  kitchen_day: string;
  policy: JsonColumn<Json>;
  note: Generated<string>;
  handover_code: string;
  handover_tries_left: Generated<number>;
  submitted_at: Date;
  submitted_by: string;
  checked_by: string | null;
  sent_at: Date | null;
  sent_by: string | null;
  answer_due_at: Date | null;
  answered_at: Date | null;
  answered_by: string | null;
  decline_reason: string | null;
  dispatched_at: Date | null;
  delivered_at: Date | null;
  /** Who of the maker entered the hand-over code; null when it was recorded without. */
  delivered_by: string | null;
  /** Why the receiver recorded the hand-over without the code. */
  without_code: string | null;
  inspected_at: Date | null;
  inspected_by: string | null;
  received_at: Date | null;
  received_by: string | null;
  payment_due_at: Date | null;
  verified_at: Date | null;
  verified_by: string | null;
  paid_at: Date | null;
  closed_at: Date | null;
  cancel_reason: string | null;
  version: Generated<number>;
};

export type OrderDeliveryTable = {
  order_id: string;
  number: number;
  arrive_at: Date;
  room: string;
  address: string;
  region_code: string;
};

export type OrderLineTable = {
  order_id: string;
  delivery_number: number;
  number: number;
  product_id: string;
  product_version_id: string;
  name: string;
  kind: 'meal' | 'snack';
  tax_treatment: 'catering' | 'goods';
  unit_name: string;
  unit_price: bigint;
  quantity: number;
  amount: bigint;
  accepted_quantity: number | null;
  quality: 'good' | 'poor' | null;
  remark: string | null;
};

export type OrderPhotoTable = {
  order_id: string;
  file_id: string;
};

export type PaymentTable = {
  id: string;
  unit_id: string;
  method: 'manual' | 'autodebit';
  state: 'requested' | 'paid' | 'refused';
  gross: bigint;
  withheld: bigint;
  reference: Generated<string>;
  paid_on: string | null;
  requested_at: Date;
  requested_by: string;
  confirmed_at: Date | null;
  confirmed_by: string | null;
  answer: string | null;
  proof_file_id: string | null;
  tax_proof_file_id: string | null;
  version: Generated<number>;
};

export type PaymentOrderTable = {
  payment_id: string;
  order_id: string;
  gross: bigint;
  withheld: bigint;
  active: Generated<boolean>;
};

export type ReturnedBillTable = {
  id: string;
  unit_id: string;
  biller_name: string;
  bill_number: string;
  bill_date: string;
  amount: bigint;
  account_code: string;
  order_number: string | null;
  reason_code: string;
  remark: Generated<string>;
  document_id: string;
  returned_at: Date;
  returned_by: string;
};

export type RatingTable = {
  order_id: string;
  supplier_id: string;
  accuracy: number;
  service: number;
  timeliness: number;
  comment: Generated<string>;
  rated_by: string;
  rated_at: Date;
};

export type SupplierFiguresTable = {
  supplier_id: string;
  orders: Generated<number>;
  portions: Generated<bigint>;
  paid: Generated<bigint>;
  ratings: Generated<number>;
  accuracy: Generated<number>;
  service: Generated<number>;
  timeliness: Generated<number>;
  /** The sum of the three, by the database. */
  stars: GeneratedAlways<number>;
};

export type AbsorbedMonthTable = {
  year: number;
  month: number;
  unit_id: string;
  orders: number;
  paid: bigint;
};

export type PhoneChallengeTable = {
  id: string;
  token_hash: string;
  phone: string;
  owner_name: string;
  code_hash: string;
  purpose: 'register' | 'claim';
  address: string;
  consent_version: string;
  asked_at: Date;
  expires_at: Date;
  tries_left: number;
  confirmed_at: Date | null;
  used_at: Date | null;
  assisted_by: string | null;
};

export type SupplierFactTable = {
  id: string;
  supplier_id: string;
  stage:
    | 'registration'
    | 'training'
    | 'mentoring'
    | 'licensing'
    | 'marketing'
    | 'financial_reporting'
    | 'capital';
  day: string;
  organiser: string;
  remark: Generated<string>;
  file_id: string | null;
  voids: string | null;
  noted_by: string | null;
  noted_at: Date;
};

export type SupplierSanctionTable = {
  id: string;
  supplier_id: string;
  grade: 'suspension' | 'ban';
  severity: number;
  reason_code: string;
  reason: string;
  evidence: JsonWithDefault;
  from_day: string;
  until_day: string | null;
  state: 'in_force' | 'appealed' | 'upheld' | 'lifted' | 'ended';
  imposed_by: string;
  appeal: string | null;
  appealed_at: Date | null;
  answer: string | null;
  answered_by: string | null;
  answered_at: Date | null;
  version: Generated<number>;
};

export type CertificateTable = {
  id: string;
  supplier_id: string;
  product_id: string | null;
  kind: 'halal' | 'pirt' | 'bpom_md' | 'hygiene' | 'nib';
  number: string;
  issuer: string;
  valid_from: string;
  valid_to: string | null;
  file_id: string;
  state: 'pending' | 'valid' | 'refused' | 'expired' | 'withdrawn';
  refused_for: string | null;
  remark: Generated<string>;
  checked_by: string | null;
  checked_at: Date | null;
  warned: number | null;
  added_at: Date;
  version: Generated<number>;
};

export type CriteriaSetTable = {
  id: string;
  code: string;
  number: number;
  name_id: string;
  name_en: string;
  criteria: JsonColumn<Json>;
  /** Basis points of the best total. */
  pass_total: number;
  grades: JsonColumn<Json>;
  certificate_months: number;
  valid_from: string;
};

export type CurationProcessTable = {
  id: string;
  code: string;
  number: number;
  levels: JsonColumn<Json>;
  valid_from: string;
};

export type ProductDraftTable = {
  product_id: string;
  content: JsonColumn<Json>;
  changed_at: Date;
  version: Generated<number>;
};

export type ProductPhotoTable = {
  sha256: string;
  product_id: string;
  file_id: string;
};

export type SubmissionTable = {
  id: string;
  product_id: string;
  supplier_id: string;
  region_code: string;
  process_id: string;
  criteria_set_id: string;
  state:
    | 'verifying'
    | 'validating'
    | 'forwarding'
    | 'scoring'
    | 'returned'
    | 'passed'
    | 'failed'
    | 'appealed'
    | 'withdrawn';
  level: number;
  position: string | null;
  round: Generated<number>;
  panel: Generated<'first' | 'appeal'>;
  submitted_at: Date;
  submitted_by: string | null;
  waiting_since: Date;
  due_at: Date | null;
  escalated_at: Date | null;
  reserved_for: JsonWithDefault;
  reserved_until: Date | null;
  tax_treatment: 'catering' | 'goods' | null;
  appeal: string | null;
  total: number | null;
  grade: 'A' | 'B' | 'C' | 'D' | null;
  decided_at: Date | null;
  version: Generated<number>;
};

export type SubmissionContentTable = {
  submission_id: string;
  round: number;
  content: JsonColumn<Json>;
  hash: string;
};

export type CurationSeatTable = {
  id: string;
  submission_id: string;
  round: number;
  level: number;
  panel: 'first' | 'appeal';
  person_id: string;
  state: 'held' | 'done' | 'released' | 'recused';
  taken_at: Date;
  lease_until: Date;
  tie: string | null;
};

export type CurationOpinionTable = {
  seat_id: string;
  submission_id: string;
  round: number;
  level: number;
  panel: 'first' | 'appeal';
  person_id: string;
  outcome: 'pass' | 'return' | 'reject' | 'score';
  marks: JsonColumn<Json> | null;
  fixes: JsonColumn<Json> | null;
  remark: Generated<string>;
  visited_on: string | null;
  tax_treatment: 'catering' | 'goods' | null;
  total: number | null;
  given_at: Date;
};

export type CuratorDeclarationTable = {
  person_id: string;
  nik: string;
  address: string;
  bank_account: string;
  declared_at: Date;
  version: Generated<number>;
};

export type CuratorTieTable = {
  id: string;
  person_id: string;
  supplier_id: string;
  reason: string;
  declared_at: Date;
};

export type TastingSessionTable = {
  id: string;
  starts_at: Date;
  ends_at: Date;
  place: string;
  address: string;
  region_code: string;
  capacity: number;
  invited: Generated<number>;
  state: 'planned' | 'held' | 'cancelled';
  cancel_reason: string | null;
  version: Generated<number>;
};

export type TastingInvitationTable = {
  session_id: string;
  submission_id: string;
  supplier_id: string;
  answer: 'coming' | 'declined' | null;
  attended: boolean | null;
  noted_at: Date | null;
};

export type ProductCertificateTable = {
  id: string;
  number: string;
  document_id: string;
  product_id: string;
  product_version_id: string;
  supplier_id: string;
  submission_id: string;
  grade: 'A' | 'B' | 'C' | 'D';
  total: number;
  issued_on: string;
  valid_to: string;
  state: 'valid' | 'superseded' | 'expired' | 'revoked';
  warned: number | null;
  version: Generated<number>;
};

export type MessageTable = {
  id: string;
  event_id: string;
  /** `62812…`, digits alone. */
  phone: string;
  lang: 'id' | 'en';
  template: string;
  params: JsonColumn<Json>;
  state: 'queued' | 'sending' | 'sent' | 'failed';
  tries: Generated<number>;
  next_try_at: Date | null;
  useful_until: Date;
  error: string | null;
  receipt: string | null;
  queued_at: Date;
  done_at: Date | null;
};

/** A government's schema. int8 arrives as bigint, date as `YYYY-MM-DD`, timestamptz as Date. */
export type ImportRunTable = {
  id: string;
  /** A dry run checks everything and enters nobody. */
  mode: 'dry' | 'real';
  state: 'running' | 'stopped' | 'done' | 'failed';
  sha256: string;
  name: string;
  size: bigint;
  header: JsonColumn<string[]> | null;
  started_by: string;
  started_at: Date;
  resumed_at: Date;
  resumed_byte: Generated<bigint>;
  resumed_row: Generated<number>;
  heartbeat_at: Date;
  finished_at: Date | null;
  cursor_byte: Generated<bigint>;
  cursor_row: Generated<number>;
  cursor_line: Generated<number>;
  saved: Generated<number>;
  known: Generated<number>;
  refused: Generated<number>;
  fault: JsonColumn<Json> | null;
  forgotten_at: Date | null;
  /** Moves with the state, not with the rows. */
  version: Generated<number>;
};

export type ImportRefusalTable = {
  run_id: string;
  row: number;
  line: number;
  cells: JsonColumn<string[]>;
  faults: JsonColumn<Json>;
};

export type ImportKeyTable = {
  run_id: string;
  nik: string;
  nib: string | null;
};

export type Tables = {
  import_run: ImportRunTable;
  import_refusal: ImportRefusalTable;
  import_key: ImportKeyTable;
  event: EventTable;
  event_subject: EventSubjectTable;
  event_unsequenced: EventUnsequencedTable;
  event_position: EventPositionTable;
  relay_cursor: RelayCursorTable;
  task: TaskTable;
  file: FileTable;
  staged_upload: StagedUploadTable;
  number_series: NumberSeriesTable;
  document: DocumentTable;
  document_file: DocumentFileTable;
  holiday: HolidayTable;
  policy: PolicyTable;
  region: RegionTable;
  unit: UnitTable;
  person: PersonTable;
  assignment: AssignmentTable;
  assignment_unit: AssignmentUnitTable;
  session: SessionTable;
  sign_in_attempt: SignInAttemptTable;
  supplier: SupplierTable;
  product: ProductTable;
  product_version: ProductVersionTable;
  offer: OfferTable;
  supplier_capacity: SupplierCapacityTable;
  budget_line: BudgetLineTable;
  rup_package: RupPackageTable;
  rup_revision: RupRevisionTable;
  package_document: PackageDocumentTable;
  account: AccountTable;
  balance: BalanceTable;
  transfer: TransferTable;
  meeting: MeetingTable;
  purchase_order: PurchaseOrderTable;
  order_delivery: OrderDeliveryTable;
  order_line: OrderLineTable;
  order_photo: OrderPhotoTable;
  payment: PaymentTable;
  payment_order: PaymentOrderTable;
  returned_bill: ReturnedBillTable;
  rating: RatingTable;
  supplier_figures: SupplierFiguresTable;
  absorbed_month: AbsorbedMonthTable;
  phone_challenge: PhoneChallengeTable;
  supplier_fact: SupplierFactTable;
  supplier_sanction: SupplierSanctionTable;
  certificate: CertificateTable;
  criteria_set: CriteriaSetTable;
  curation_process: CurationProcessTable;
  product_draft: ProductDraftTable;
  product_photo: ProductPhotoTable;
  submission: SubmissionTable;
  submission_content: SubmissionContentTable;
  curation_seat: CurationSeatTable;
  curation_opinion: CurationOpinionTable;
  curator_declaration: CuratorDeclarationTable;
  curator_tie: CuratorTieTable;
  tasting_session: TastingSessionTable;
  tasting_invitation: TastingInvitationTable;
  product_certificate: ProductCertificateTable;
  message: MessageTable;
};

export type Row<T extends keyof Tables> = Selectable<Tables[T]>;
export type NewRow<T extends keyof Tables> = Insertable<Tables[T]>;
export type RowChange<T extends keyof Tables> = Updateable<Tables[T]>;

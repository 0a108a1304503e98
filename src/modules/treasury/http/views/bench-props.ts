import type { Day } from '../../../../kernel/time.ts';
import type { FormBody } from '../../../../platform/http/forms.ts';
import type { ListWindow } from '../../../../platform/http/list-query.ts';
import type { FormError } from '../../../../web/ui/form.tsx';
import type { Bill, BillTab, ListedPayment } from '../../store/bill-list.ts';

/** Units in which the person holds each desk. */
export type BenchRoles = {
  readonly finance: readonly string[];
  readonly treasurer: readonly string[];
  readonly commitment: readonly string[];
};

export type TypedBench = { readonly body: FormBody; readonly errors: readonly FormError[] };

export type BenchProps = {
  readonly tab: BillTab;
  readonly window: ListWindow;
  readonly roles: BenchRoles;
  readonly today: Day;
  readonly typedForm: TypedBench | null;
  readonly bills?: { readonly rows: readonly Bill[]; readonly more: boolean };
  readonly payments?: { readonly rows: readonly ListedPayment[]; readonly more: boolean };
};

/** May this person tick the bill on this tab? */
export function isMine(
  { tab, roles }: Pick<BenchProps, 'tab' | 'roles'>,
  bill: Pick<Bill, 'unit_id'>,
): boolean {
  const units = tab === 'verifikasi' ? roles.finance : tab === 'siap' ? roles.treasurer : [];
  return units.includes(bill.unit_id);
}

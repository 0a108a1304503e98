import { type FormBody, typed } from '../../../platform/http/forms.ts';
import type { KitchenPageFacts } from '../store/kitchen-page.ts';

/** The forms of a kitchen as they were typed. */
export type KitchenTyped = {
  readonly dailyCapacity: string;
  readonly zones: readonly string[];
  readonly closedWeekdays: readonly string[];
  readonly from: string;
  readonly to: string;
};

export function kitchenTyped({ dailyCapacity, zones, closedWeekdays }: KitchenPageFacts): KitchenTyped {
  return {
    dailyCapacity: String(dailyCapacity),
    zones,
    closedWeekdays: closedWeekdays.map(String),
    from: '',
    to: '',
  };
}

/** What one form brings, over what holds in the others. */
export function typedKitchen(body: FormBody, before: KitchenTyped): KitchenTyped {
  const settings = 'dailyCapacity' in body;
  return {
    dailyCapacity: settings ? typed(body, 'dailyCapacity') : before.dailyCapacity,
    zones: settings ? listOf(body, 'zones') : before.zones,
    closedWeekdays: settings ? listOf(body, 'closedWeekdays') : before.closedWeekdays,
    from: typed(body, 'from'),
    to: typed(body, 'to'),
  };
}

function listOf(body: FormBody, name: string): string[] {
  const value = body[name];
  return value === undefined ? [] : [value].flat().map(String);
}

/** The typed settings as command input; what is no number goes through, so that the schema refuses it at its field. */
export function kitchenInput(form: KitchenTyped, supplierId: string, version: number) {
  const plain = form.dailyCapacity.replaceAll('.', '').trim();
  return {
    supplierId,
    version,
    dailyCapacity: /^\d{1,9}$/.test(plain) ? Number(plain) : form.dailyCapacity,
    zones: form.zones,
    closedWeekdays: form.closedWeekdays.map(Number),
  };
}

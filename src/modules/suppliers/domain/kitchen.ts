import { defineRefusal, type Refusal } from '../../../kernel/refusal.ts';
import { addDays, type Day, formatDayShort } from '../../../kernel/time.ts';

/** How far ahead days can be closed. */
export const daysAhead = 366;

/** A day of a kitchen that has its own row: closed by its maker, or ordered for. */
export type KitchenDay = { readonly day: Day; readonly capacity: number; readonly taken: number };

export const capacityTaken = defineRefusal('suppliers/capacity-taken', 409, {
  id: 'Untuk {day} sudah dipesan {taken} porsi, sehingga kapasitas tidak dapat kurang dari itu.',
  en: '{taken} portions are ordered for {day} already, so the capacity cannot be less.',
});
export const zonesUnknown = defineRefusal('suppliers/zones-unknown', 422, {
  id: 'Pilih sekurangnya satu wilayah antar dari daftar.',
  en: 'Choose at least one area from the list.',
});
export const alwaysClosed = defineRefusal('suppliers/always-closed', 422, {
  id: 'Dapur tidak dapat tutup setiap hari. Sembunyikan produk bila Anda berhenti berjualan.',
  en: 'A kitchen cannot be closed every day. Hide the products if you stop selling.',
});
export const dayOutside = defineRefusal('suppliers/day-outside', 422, {
  id: 'Pilih tanggal mulai hari ini sampai {day}.',
  en: 'Choose days from today to {day}.',
});
export const daysBackwards = defineRefusal('suppliers/days-backwards', 422, {
  id: 'Tanggal akhir tidak boleh sebelum tanggal mulai.',
  en: 'The last day must not be before the first.',
});

/** Days of an order book that a smaller kitchen could not cook: refused, with the fullest one. */
export function checkCapacity(dailyCapacity: number, days: readonly KitchenDay[]): Refusal | null {
  const [fullest] = days.filter(({ taken }) => taken > dailyCapacity).toSorted((a, b) => b.taken - a.taken);
  return fullest
    ? capacityTaken({ day: formatDayShort(fullest.day, 'id'), taken: fullest.taken }, 'dailyCapacity')
    : null;
}

/** May these days be closed or opened: from today to a year ahead, in their order? */
export function checkDays(from: Day, to: Day, today: Day): (Refusal | null)[] {
  const last = addDays(today, daysAhead);
  const outside = (day: Day) => day < today || day > last;
  const words = { day: formatDayShort(last, 'id') };
  return [
    outside(from) ? dayOutside(words, 'from') : null,
    outside(to) && !outside(from) ? dayOutside(words, 'to') : null,
    to < from ? daysBackwards(undefined, 'to') : null,
  ];
}

/** All days from the first to the last. */
export function daysBetween(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to && days.length <= daysAhead; day = addDays(day, 1)) days.push(day);
  return days;
}

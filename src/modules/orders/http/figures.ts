import { type Rupiah, sumRupiah, timesQuantity } from '../../../kernel/rupiah.ts';
import { type OfferedProduct, priceFor } from '../../catalogue/public.ts';
import type { Withholding } from '../../tax/public.ts';
import { withholdingOf } from '../domain/order.ts';

/** A line of the checkout page; `offer` is null for a product that is no longer there. */
export type FigureLine = {
  /** Its place in the form. */
  readonly index: number;
  readonly productId: string;
  readonly typed: string;
  readonly quantity: number;
  readonly offer: OfferedProduct | null;
  readonly unitPrice: Rupiah;
  readonly amount: Rupiah;
};

/** What one maker's part of a basket comes to: an order of its own. */
export type MakerFigures = {
  readonly supplier: OfferedProduct['supplier'];
  readonly lines: readonly FigureLine[];
  readonly gross: Rupiah;
  readonly tax: Withholding;
  readonly net: Rupiah;
};

export type Figures = {
  readonly makers: readonly MakerFigures[];
  /** Lines whose product is gone. */
  readonly lost: readonly FigureLine[];
  readonly gross: Rupiah;
};

/** The sums of a basket as it stands, right or wrong: the rules are asked elsewhere. */
export function figuresOf(
  lines: readonly { readonly productId: string; readonly typed: string; readonly quantity: number }[],
  offers: ReadonlyMap<string, OfferedProduct>,
  day: string,
): Figures {
  const all = lines.map((line, index): FigureLine => {
    const offer = offers.get(line.productId) ?? null;
    const unitPrice = offer ? priceFor(offer, line.quantity) : (0n as Rupiah);
    return { ...line, index, offer, unitPrice, amount: timesQuantity(unitPrice, line.quantity) };
  });
  const groups = Map.groupBy(
    all.filter((line) => line.offer),
    (line) => line.offer?.supplier.id,
  );
  const makers = [...groups.values()].flatMap((own): MakerFigures[] => {
    const supplier = own[0]?.offer?.supplier;
    if (!supplier) return [];
    const gross = sumRupiah(own.map((line) => line.amount));
    const taxed = own.map((line) => ({
      unitPrice: line.unitPrice,
      quantity: line.quantity,
      taxTreatment: line.offer?.taxTreatment ?? 'catering',
    }));
    const tax = withholdingOf(taxed, supplier, day);
    return [{ supplier, lines: own, gross, tax, net: (gross - tax.withheld) as Rupiah }];
  });
  return {
    makers,
    lost: all.filter((line) => !line.offer),
    gross: sumRupiah(makers.map((maker) => maker.gross)),
  };
}

import { sql } from 'kysely';
import { type Rupiah, rupiah } from '../../../kernel/rupiah.ts';
import type { Government } from '../../../platform/commands/government.ts';

export type MonthFigure = {
  readonly month: number;
  readonly paid: Rupiah;
  readonly orders: number;
  readonly lastYear: Rupiah;
};

/** What small businesses were paid in a year, by month; read from figures that payments keep, orders are never counted. */
export type Absorption = {
  readonly year: number;
  readonly months: readonly MonthFigure[];
  readonly paid: Rupiah;
  readonly orders: number;
  /** The same months (up to `untilMonth`) of the year before. */
  readonly paidBefore: Rupiah;
  /** Makers that were ever paid for an order. */
  readonly makers: number;
  /** Years that have figures, newest first. */
  readonly years: readonly number[];
};

type Found = {
  months: { year: number; month: number; paid: string; orders: number }[] | null;
  years: number[] | null;
  makers: number;
};

/** @param untilMonth the last month that may be compared with the year before, 1 to 12. */
export async function readAbsorption(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  year: number,
  untilMonth: number,
): Promise<Absorption> {
  const table = (name: string) => sql.id(schema, name);
  const found = await sql<Found>`
    SELECT
      (SELECT json_agg(m) FROM (
        SELECT year, month, sum(paid)::text AS paid, sum(orders)::int AS orders FROM ${table('absorbed_month')}
        WHERE year IN (${year}, ${year - 1}) GROUP BY year, month) m) AS months,
      (SELECT json_agg(y.year ORDER BY y.year DESC) FROM (SELECT DISTINCT year FROM ${table('absorbed_month')}) y) AS years,
      (SELECT count(*)::int FROM ${table('supplier_figures')} WHERE paid > 0) AS makers`.execute(db);
  const row = found.rows[0];
  const figures = row?.months ?? [];
  const of = (wanted: number, month: number) =>
    figures.find((figure) => figure.year === wanted && figure.month === month);
  const months = Array.from({ length: 12 }, (_, index): MonthFigure => {
    const [now, before] = [of(year, index + 1), of(year - 1, index + 1)];
    return {
      month: index + 1,
      paid: rupiah(now?.paid ?? 0),
      orders: now?.orders ?? 0,
      lastYear: rupiah(before?.paid ?? 0),
    };
  });
  const sum = (amounts: readonly bigint[]) => rupiah(amounts.reduce((total, amount) => total + amount, 0n));
  return {
    year,
    months,
    paid: sum(months.map((month) => month.paid)),
    orders: months.reduce((total, month) => total + month.orders, 0),
    paidBefore: sum(months.slice(0, untilMonth).map((month) => month.lastYear)),
    makers: row?.makers ?? 0,
    years: row?.years ?? [],
  };
}

export type UnitFigure = {
  readonly unitId: string;
  readonly name: string;
  readonly code: string;
  readonly orders: number;
  readonly paid: Rupiah;
};

const unitsMax = 1000;

/** What each unit paid in a year, largest first; a government has some hundreds of units. */
export async function readByUnit(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  year: number,
): Promise<UnitFigure[]> {
  const found = await sql<UnitFigure>`
    SELECT u.id AS "unitId", u.name, u.code, a.orders, a.paid FROM (
      SELECT unit_id, sum(orders)::int AS orders, sum(paid)::bigint AS paid FROM ${sql.id(schema, 'absorbed_month')}
      WHERE year = ${year} GROUP BY unit_id) a
    JOIN ${sql.id(schema, 'unit')} u ON u.id = a.unit_id
    ORDER BY a.paid DESC, u.name LIMIT ${unitsMax}`.execute(db);
  return found.rows;
}

export type MakerFigure = {
  readonly supplierId: string;
  readonly name: string;
  readonly place: string;
  readonly orders: number;
  readonly paid: Rupiah;
};

/** The makers that were paid most since they joined, with the number and sum of all makers. */
export async function readTopMakers(
  { db, schema }: Pick<Government, 'db' | 'schema'>,
  limit: number,
): Promise<{ readonly top: MakerFigure[]; readonly total: Rupiah; readonly makers: number }> {
  const found = await sql<MakerFigure & { total: Rupiah; makers: number }>`
    SELECT s.id AS "supplierId", s.name, coalesce(k.name, r.name) AS place, f.orders, f.paid, a.total, a.makers
    FROM ${sql.id(schema, 'supplier_figures')} f
    JOIN ${sql.id(schema, 'supplier')} s ON s.id = f.supplier_id
    JOIN ${sql.id(schema, 'region')} r ON r.code = s.region_code
    LEFT JOIN ${sql.id(schema, 'region')} k ON k.code = r.parent AND r.level = 'kelurahan'
    CROSS JOIN (SELECT coalesce(sum(paid), 0)::bigint AS total, count(*)::int AS makers
      FROM ${sql.id(schema, 'supplier_figures')} WHERE paid > 0) a
    WHERE f.paid > 0 ORDER BY f.paid DESC, s.name LIMIT ${limit}`.execute(db);
  const [first] = found.rows;
  const top = found.rows.map(({ supplierId, name, place, orders, paid }) => ({
    supplierId,
    name,
    place,
    orders,
    paid,
  }));
  return { top, total: first?.total ?? rupiah(0), makers: first?.makers ?? 0 };
}
